package org.peerage.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.served.Answer;
import org.peerage.dns.served.Expectation;
import org.peerage.dns.served.Expectations;
import org.peerage.dns.served.Served;
import org.peerage.dns.served.ServedDns;
import org.peerage.lint.ServedLinter;
import org.peerage.model.Estate;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.View;

/**
 * Name servers whose answers stand in the comments of a definition, a record or an outcome each.
 * What no comment mentions is answered as declared.
 *
 * <pre>
 * # 192.0.2.53 answers: www.example.com 3600 A 198.51.100.80
 * # 192.0.2.53 answers: www.example.com A NXDOMAIN
 * </pre>
 */
final class ServedCase {

  private static final Pattern ANSWER = Pattern.compile("(?m)^ *# (\\S+) answers: (.*)$");

  private final Map<String, Map<String, List<String>>> servers = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  private ServedCase(String text) {
    Matcher line = ANSWER.matcher(text);
    while (line.find()) {
      String server = line.group(1);
      if (!servers.containsKey(server)) {
        servers.put(server, new HashMap<>());
        order.add(server);
      }
      String[] words = line.group(2).split(" ");
      boolean outcome = words.length == 3;
      String question = words[0] + " " + words[outcome ? 1 : 2];
      String rest = line.group(2).substring(words[0].length() + 1);
      servers.get(server).computeIfAbsent(question, any -> new ArrayList<>()).add(rest);
    }
  }

  /** What the rules say of the answers in a text; nothing where it has none. */
  static List<Diagnostic> findings(String text, Estate estate) {
    var read = new ServedCase(text);
    var answers = new ArrayList<Served>();
    boolean outside = text.contains("view = external") || text.contains("view   = external");
    View view = outside ? View.EXTERNAL : View.INTERNAL;
    List<Expectation> expected = Expectations.of(estate, view, Optional.empty(), zone -> zone);
    for (String server : read.order) {
      for (Expectation one : expected) {
        List<String> lines = read.servers.get(server).remove(one.question());
        answers.add(new Served(server, one, answer(one, lines)));
      }
      if (!read.servers.get(server).isEmpty()) {
        throw new AssertionError("nobody asks " + read.servers.get(server).keySet());
      }
    }
    return new ServedLinter(ServedRules.list(), new YamlCatalogue()).run(new ServedDns(answers));
  }

  private static Answer answer(Expectation one, List<String> lines) {
    if (lines == null) {
      return one.set().map(Answer::records).orElseGet(Answer::noSuchName);
    }
    String[] first = lines.get(0).split(" ");
    if (first.length == 2) {
      return switch (first[1]) {
        case "NXDOMAIN" -> Answer.noSuchName();
        case "NODATA" -> Answer.noSuchRecords();
        case "silent" -> Answer.silent("none came within 2 seconds, asked 3 times");
        case "garbage" -> Answer.unusable("what came back is no answer to the question");
        case "unasked" -> Answer.notAsked();
        case "referral" -> Answer.referral(one.owner().parent());
        default -> Answer.declined(first[1]);
      };
    }
    var data = new ArrayList<RecordData>();
    lines.forEach(line -> data.add(data(line.split(" "))));
    int ttl = Integer.parseInt(first[0]);
    String type = data.get(0).type();
    var set = new RrSet(one.owner(), type, ttl, data, "");
    return type.equals(one.type()) ? Answer.records(set) : Answer.alias(set);
  }

  /** TTL, type and data; of an alias the type that was asked for is in the place of its own. */
  private static RecordData data(String[] words) {
    return switch (words[1].toUpperCase(Locale.ROOT)) {
      case "A" ->
          words[2].endsWith(".")
              ? new RecordData.Cname(DomainName.of(words[2]))
              : new RecordData.A(IpAddress.of(words[2]));
      case "PTR" -> new RecordData.Ptr(DomainName.of(words[2]));
      case "SRV" ->
          new RecordData.Srv(
              Integer.parseInt(words[2]),
              Integer.parseInt(words[3]),
              Integer.parseInt(words[4]),
              DomainName.of(words[5]));
      default -> throw new AssertionError("not a type of these cases: " + words[1]);
    };
  }
}
