package org.peerage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.peerage.cli.files.PendingFile;
import org.peerage.cli.files.TextFile;
import org.peerage.cli.known.BaselineText;
import org.peerage.cli.known.FindingKey;
import org.peerage.cli.known.KnownFindings;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.lint.RuleFacts;
import org.peerage.source.SourceText;
import org.peerage.yaml.YamlText;

/**
 * Leaves known findings out, estate by estate: those that the baseline named on the command line
 * holds, else the one that the settings name.
 *
 * <p>What cannot be suppressed (safety rules, and what is said of the text itself) cannot be in a
 * baseline either.
 */
final class Baselines {

  private final Optional<Path> named;
  private final boolean writing;
  private final Checker checker;
  private final Terminal terminal;
  private final List<String> said = new ArrayList<>();

  /**
   * Baselines of one command.
   *
   * @param named on the command line, absolute
   * @param writing whether what is found now becomes known
   */
  Baselines(Optional<Path> named, boolean writing, Checker checker, Terminal terminal) {
    this.named = named;
    this.writing = writing;
    this.checker = checker;
    this.terminal = terminal;
  }

  /**
   * An estate with what there is to say of its baseline, and which of its findings are known.
   *
   * @throws IOException when the baseline cannot be read, or is none
   */
  Narrowed narrowed(Checked checked) throws IOException, UsageException {
    Optional<Path> file = file(checked);
    if (file.isPresent()) {
      return writing ? written(checked, file.get()) : read(checked, file.get());
    }
    if (writing) {
      throw new UsageException(
          BaselineOptions.WRITE
              + " has to know where: give "
              + BaselineOptions.BASELINE
              + " FILE, or set `baseline` in .peerage.yaml");
    }
    return new Narrowed(checked, new BitSet());
  }

  /** Says how much is known, and what is not any more. */
  void end() throws IOException {
    for (String line : said) {
      terminal.say(line);
    }
  }

  private Optional<Path> file(Checked checked) {
    if (named.isPresent() || checked.settings().baseline().isEmpty()) {
      return named;
    }
    String set = checked.settings().baseline().get().text();
    return Optional.of(checked.target().root().resolve(set));
  }

  private Narrowed read(Checked checked, Path file) throws IOException {
    Optional<SourceText> text = text(checked, file);
    if (text.isEmpty()) {
      return new Narrowed(missing(checked), new BitSet());
    }
    String shown = checked.target().shown(text.get().name());
    var known = new ArrayList<FindingKey>();
    var refused = new ArrayList<Diagnostic>();
    for (BaselineText.Entry entry : BaselineText.read(text.get(), shown)) {
      Optional<RuleFacts> facts = checker.catalogue().find(entry.key().rule());
      if (facts.isPresent() && !facts.get().suppressible()) {
        refused.add(refused(entry, facts.get()));
      } else {
        // A rule may have got a new name since.
        known.add(facts.isEmpty() ? entry.key() : entry.key().under(facts.get().id()));
      }
    }
    checked.target().definitions().beside(text.get());
    Checked more = checked.with(refused);
    KnownFindings.Match match = new KnownFindings(known).matchReworded(keys(more.findings()));
    int left = match.known().cardinality();
    String gone =
        match.gone() == 0
            ? ""
            : ", " + match.gone() + " gone; " + BaselineOptions.WRITE + " takes those out";
    said.add("baseline " + shown + ": " + left + " left" + gone);
    return new Narrowed(more, match.known());
  }

  private Narrowed written(Checked checked, Path file) throws IOException {
    Optional<SourceText> old = Files.isRegularFile(file) ? text(checked, file) : Optional.empty();
    String shown = shown(checked, file);
    if (old.isPresent() && !BaselineText.isBaseline(old.get())) {
      throw new IOException(shown + " is no baseline, and is not written over");
    }
    var keys = new ArrayList<FindingKey>();
    var known = new BitSet();
    for (int i = 0; i < checked.findings().size(); i++) {
      Diagnostic finding = checked.findings().get(i);
      if (checker.catalogue().find(finding.id()).filter(RuleFacts::suppressible).isPresent()) {
        keys.add(FindingKey.of(finding));
        known.set(i);
      }
    }
    try (var pending = new PendingFile(file)) {
      pending.out().write(BaselineText.of(keys));
      pending.keep();
    }
    int others = checked.findings().size() - keys.size();
    String rest = others == 0 ? "" : "; " + others + " cannot be in a baseline";
    said.add("baseline " + shown + ": " + keys.size() + " written" + rest);
    return new Narrowed(checked, known);
  }

  /** The text of a baseline; nothing when the settings name one that is not there. */
  private Optional<SourceText> text(Checked checked, Path file) throws IOException {
    Optional<TextFile> text =
        named.isPresent()
            ? Optional.of(TextFile.read(name(checked, file), file))
            : checked.target().definitions().other(name(checked, file));
    if (text.isPresent() && !text.get().problems().isEmpty()) {
      String problem = text.get().problems().get(0).message();
      throw new IOException(shown(checked, file) + ": " + problem);
    }
    return text.map(TextFile::source);
  }

  private static Checked missing(Checked checked) {
    YamlText set = checked.settings().baseline().orElseThrow();
    return checked.with(
        List.of(
            Diagnostic.error("baseline-missing", set.at(), "there is no file " + set.text())
                .help("`peerage check " + BaselineOptions.WRITE + "` writes it")));
  }

  private static Diagnostic refused(BaselineText.Entry entry, RuleFacts facts) {
    String refused = entry.key().rule() + " " + facts.bound() + " and cannot be in a baseline";
    return Diagnostic.error("baseline-refused", entry.rule(), refused)
        .help("take the line out and settle what it would hide");
  }

  private static List<FindingKey> keys(List<Diagnostic> findings) {
    var keys = new ArrayList<FindingKey>(findings.size());
    for (Diagnostic finding : findings) {
      keys.add(FindingKey.of(finding));
    }
    return keys;
  }

  private static String shown(Checked checked, Path file) {
    return checked.target().shown(name(checked, file));
  }

  /** The way from the root, which may lead out of it. */
  private static String name(Checked checked, Path file) {
    return checked.target().root().relativize(file).toString().replace('\\', '/');
  }
}
