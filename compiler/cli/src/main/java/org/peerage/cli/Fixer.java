package org.peerage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peerage.cli.files.Replacement;
import org.peerage.cli.report.Difference;
import org.peerage.cli.report.Palette;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.fix.FixRound;
import org.peerage.source.LineMap;
import org.peerage.source.Position;
import org.peerage.source.SourceText;

/** Applies fixes to estates and checks them again, as long as there is something to apply. */
final class Fixer {

  /** One fix may make room for the next; after so many rounds they undo each other. */
  private static final int MOST_ROUNDS = 12;

  private final Checker checker;
  private final FixOptions options;
  private final Palette palette;
  private final FindingsAside aside;
  private final Terminal terminal;
  private final List<String> done = new ArrayList<>();
  private final List<String> dropped = new ArrayList<>();
  private final Set<String> files = new TreeSet<>();
  private int fixed;
  private int left;
  private int elsewhere;

  /**
   * A fixer.
   *
   * @param palette for a difference
   * @param paletteAside for findings, where standard output is the fixed text
   */
  Fixer(
      Checker checker,
      FixOptions options,
      Palette palette,
      Palette paletteAside,
      Terminal terminal) {
    this.checker = checker;
    this.options = options;
    this.palette = palette;
    this.aside = new FindingsAside(checker, paletteAside, terminal);
    this.terminal = terminal;
  }

  /** Whether a difference or a fixed text stands where the findings would be. */
  boolean takesOutput() {
    return options.shown() || options.filter();
  }

  /**
   * Fixes what lies on the disk.
   *
   * @return the estate as it is afterwards
   * @throws IOException when a file cannot be written; then none of them is
   */
  Checked check(Target target, Narrowing narrowing) throws IOException {
    Settled settled = settle(target, narrowing);
    write(target, settled);
    return settled.last();
  }

  /**
   * Writes differences, or the fixed text of standard input, to standard output.
   *
   * @return the exit code
   */
  int write(List<Target> targets, Narrowing narrowing) throws IOException, UsageException {
    var tally = new Tally();
    for (Target target : targets) {
      Settled settled = settle(target, narrowing);
      if (options.shown()) {
        // What is on the disk is as it was, and so are its findings.
        target.concerning(narrowing.of(settled.first()).unknown()).forEach(tally::add);
        show(target, settled);
      } else {
        List<Diagnostic> wanted = target.concerning(narrowing.of(settled.last()).unknown());
        wanted.forEach(tally::add);
        aside.add(settled.last(), wanted);
        terminal.out().write(target.definitions().texts().get(input(target)).text());
      }
    }
    sum();
    narrowing.end();
    terminal.say(tally.words());
    return options.shown() && fixed > 0 ? ExitCode.FINDINGS : tally.exitCode();
  }

  /** Says on standard error what was done, where something was. */
  void sum() throws IOException {
    for (String line : done) {
      terminal.say(line);
    }
    if (fixed > 0) {
      String verb = options.shown() ? "would fix " : "fixed ";
      terminal.say(verb + findings(fixed) + " in " + String.join(", ", files));
    }
    for (String line : dropped) {
      terminal.say("left as it is, since the file could not be read afterwards: " + line);
    }
    if (!dropped.isEmpty()) {
      terminal.say("that is a mistake of peerage; please report it, and mend these by hand");
    }
    if (left > 0) {
      terminal.say("the fixes of " + findings(left) + " touch others: run it again");
    }
    if (elsewhere > 0) {
      terminal.say(findings(elsewhere) + " can be fixed in files that were not named");
    }
  }

  private static String findings(int count) {
    return count + (count == 1 ? " finding" : " findings");
  }

  private Settled settle(Target target, Narrowing narrowing) throws IOException {
    Checked first = checker.check(target);
    Map<String, SourceText> before = target.definitions().texts();
    Checked last = first;
    var seen = new HashSet<Map<String, SourceText>>();
    FixRound round = round(target, narrowing.introduced(last));
    for (int i = 0; i < MOST_ROUNDS && !round.texts().isEmpty() && seen.add(round.texts()); i++) {
      note(target, round.applied(), done);
      fixed += round.applied().size();
      for (SourceText text : round.texts().values()) {
        target.definitions().put(text.name(), text.text().getBytes(StandardCharsets.UTF_8));
      }
      last = checker.check(target);
      round = round(target, narrowing.introduced(last));
    }
    left += round.left() + round.applied().size();
    elsewhere += round.elsewhere();
    note(target, round.dropped(), dropped);
    var changed = new TreeMap<String, SourceText>();
    for (SourceText text : target.definitions().texts().values()) {
      SourceText old = before.get(text.name());
      if (old != null && !old.text().equals(text.text())) {
        changed.put(text.name(), text);
        files.add(target.shown(text.name()));
      }
    }
    return new Settled(first, last, before, changed);
  }

  private FixRound round(Target target, List<Diagnostic> findings) {
    Set<String> own = new HashSet<>(target.definitions().paths());
    return FixRound.of(
        target.definitions().texts(),
        target.concerning(findings),
        name -> own.contains(name) && target.concerns(name) && target.definitions().isSound(name),
        options.unsafe());
  }

  /** Keeps a line on each fix, with the place its finding had, for when it is written. */
  private static void note(Target target, List<FixRound.Applied> fixes, List<String> lines) {
    Map<String, SourceText> texts = target.definitions().texts();
    var maps = new HashMap<String, LineMap>();
    for (FixRound.Applied each : fixes) {
      Diagnostic finding = each.finding();
      String file = finding.at().file();
      Position at =
          maps.computeIfAbsent(file, name -> texts.get(name).lines())
              .position(finding.at().start());
      String where = target.shown(file) + ":" + at.line() + ":" + at.column();
      lines.add(where + ": " + each.fix().title() + " [" + finding.id() + "]");
    }
  }

  private void show(Target target, Settled settled) throws IOException {
    for (SourceText text : settled.changed().values()) {
      String was = settled.before().get(text.name()).text();
      Difference.write(target.shown(text.name()), was, text.text(), palette, terminal.out());
    }
  }

  private static void write(Target target, Settled settled) throws IOException {
    var contents = new TreeMap<Path, byte[]>();
    for (SourceText text : settled.changed().values()) {
      Path file = target.root().resolve(text.name()).toRealPath();
      byte[] was = settled.before().get(text.name()).text().getBytes(StandardCharsets.UTF_8);
      if (!Arrays.equals(Files.readAllBytes(file), was)) {
        throw new IOException(
            target.shown(text.name()) + " was changed by somebody else; nothing was fixed");
      }
      contents.put(file, text.text().getBytes(StandardCharsets.UTF_8));
    }
    Replacement.write(contents);
  }

  /** The name of the text that came from standard input. */
  private static String input(Target target) {
    String name = target.wanted().get(0);
    return name.isEmpty() ? Targets.STDIN : name;
  }

  /**
   * An estate before and after.
   *
   * @param before all texts, by name
   * @param changed those that are something else now
   */
  private record Settled(
      Checked first,
      Checked last,
      Map<String, SourceText> before,
      Map<String, SourceText> changed) {}
}
