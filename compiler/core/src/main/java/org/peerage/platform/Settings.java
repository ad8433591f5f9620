package org.peerage.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.value.Product;
import org.peerage.value.Version;

/** Checks {@code setting "PATH"} blocks against the known commands. */
public final class Settings {

  /** Paths that guides misprint or that older releases had, and the ones that are meant. */
  private static final List<Rewording> REWORDINGS =
      List.of(
          new Rewording("Alternates # Peer Address", "Alternates Peer # Address"),
          new Rewording("SNMPV3 Mode", "SNMP V3Mode"),
          new Rewording("Log RemoteSyslog # Address", "Remote Syslog # Address"),
          new Rewording("IP DNS Server # Address", "DNS Server # Address"));

  private static final String GROUP = "xConfiguration";

  private Settings() {}

  /**
   * Judges one setting. A path the language has a word for is always answered with that word,
   * whatever its value and the version.
   *
   * @param path as written in the definition, without {@code xConfiguration}; words in either case
   * @param value as written, without quotes
   */
  public static Verdict judge(String path, String value, Product.Family family, Version version) {
    List<String> words = words(path);
    Command elsewhere = null;
    for (Command command : Commands.known()) {
      if (follows(words(command.path()), words)) {
        if (command.where().holds(family, version) || !command.keys().isEmpty()) {
          return judge(command, words, value, family, version);
        }
        elsewhere = command;
      }
    }
    if (elsewhere != null) {
      return new Verdict.OtherVersions(elsewhere);
    }
    return rewording(words).<Verdict>map(Verdict.Miswritten::new).orElse(new Verdict.UnknownPath());
  }

  private static Verdict judge(
      Command command, List<String> words, String value, Product.Family family, Version version) {
    if (!command.keys().isEmpty()) {
      return new Verdict.HasWord(command, command.keys().get(0));
    }
    List<String> pattern = words(command.path());
    int number = 0;
    for (int i = 0; i < pattern.size(); i++) {
      if (pattern.get(i).equals("#")) {
        Index index = command.indexes().get(number++);
        if (!index.contains(Integer.parseInt(words.get(i)))) {
          return new Verdict.WrongIndex(command, index);
        }
      }
    }
    return command.argument().accepts(value)
        ? new Verdict.Fits(command)
        : new Verdict.WrongValue(command);
  }

  private static Optional<String> rewording(List<String> words) {
    if (words.size() > 1 && words.get(0).equalsIgnoreCase(GROUP)) {
      return Optional.of(String.join(" ", words.subList(1, words.size())));
    }
    for (Rewording rewording : REWORDINGS) {
      if (follows(words(rewording.wrong), words)) {
        String right = rewording.right;
        for (String word : words) {
          right = isNumber(word) ? right.replace("#", word) : right;
        }
        return Optional.of(right);
      }
    }
    return Optional.empty();
  }

  /** Whether words are those of a path, with a number wherever it has {@code #}. */
  private static boolean follows(List<String> pattern, List<String> words) {
    for (int i = 0; i < pattern.size() && i < words.size(); i++) {
      String wanted = pattern.get(i);
      String word = words.get(i);
      if (wanted.equals("#") ? !isNumber(word) : !wanted.equalsIgnoreCase(word)) {
        return false;
      }
    }
    return pattern.size() == words.size();
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return !word.isEmpty() && word.length() < 9;
  }

  private static List<String> words(String path) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.length() || path.charAt(i) == ' ') {
        if (i > start) {
          words.add(path.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private record Rewording(String wrong, String right) {}
}
