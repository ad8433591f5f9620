package org.peerage.cli.dns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.cli.Command;
import org.peerage.cli.Compared;
import org.peerage.cli.DetailedExitCode;
import org.peerage.cli.Given;
import org.peerage.cli.Options;
import org.peerage.cli.Terminal;
import org.peerage.cli.UsageException;
import org.peerage.dns.change.MostDeleted;
import org.peerage.dns.change.Stage;
import org.peerage.dns.change.Waits;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.load.LoadFormat;
import picocli.CommandLine.Model.CommandSpec;

/** {@code peerage dns diff}: what changes between two states of DNS, record by record, and when. */
final class DiffCommand implements Command {

  private static final String FORMAT = "--format";
  private static final String STAGE = "--stage";
  private static final String MAX_DELETE = "--max-delete";
  private static final String OUTPUT = "-o";

  @Override
  public void describe(CommandSpec spec) {
    String state =
        "a file or folder of definitions, a zone file, a folder of published zones, or a revision of"
            + " git (REV, or REV:FOLDER)";
    spec.addPositional(Options.argument(0, "OLD", state).build());
    spec.addPositional(Options.argument(1, "NEW", "the same").build());
    spec.addOption(
        Options.choice(
            FORMAT,
            "FORMAT",
            formats(),
            "text tells people, json programs; the others are what a name server or service loads"));
    spec.addOption(
        Options.choice(
            STAGE,
            "STAGE",
            Stage.words(),
            "the part of the change that is written in those: all at once, or in its turn"));
    spec.addOption(
        Options.value(
            MAX_DELETE,
            "N",
            "refuses to delete more than N records of a zone or, with a percent sign behind N, more"
                + " than that part of ten or more (default: 30 percent)"));
    spec.addOption(
        Options.value(
            ZoneOptions.ORIGIN, "ZONE", "only this zone; the name of a zone file without SOA"));
    spec.addOption(
        Options.choice(
            ZoneOptions.VIEW, "VIEW", ZoneOptions.views(), "only this view; that of a zone file"));
    spec.addOption(
        Options.value(OUTPUT, "FOLDER", "where to write what is loaded, replaced as a whole"));
    DetailedExitCode.describe(spec);
    spec.addOption(Options.asOf());
    spec.addOption(Options.color());
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    return DetailedExitCode.of(given, terminal, () -> compare(given, terminal));
  }

  private static Compared compare(Given given, Terminal terminal)
      throws IOException, UsageException {
    String format = Options.chosen(given, FORMAT, formats());
    Stage stage = stage(Options.chosen(given, STAGE, Stage.words()));
    MostDeleted most = mostDeleted(given.value(MAX_DELETE, null));
    Optional<LoadFormat> load = LoadFormat.of(format);
    if (load.isEmpty() && (stage != Stage.WHOLE || given.has(OUTPUT))) {
      throw new UsageException(
          (stage != Stage.WHOLE ? STAGE : OUTPUT)
              + " goes with what is loaded, not with "
              + format);
    }
    var states =
        new States(
            ZoneOptions.origin(given), ZoneOptions.view(given), Options.asOf(given), terminal);
    Optional<States.Pair> pair =
        states.read(
            given.argument(0, ""), given.argument(1, ""), Options.paletteAside(given, terminal));
    if (pair.isEmpty()) {
      return Compared.REFUSED;
    }
    List<ZoneChange> changes = ZoneChange.between(pair.get().before(), pair.get().after());
    if (load.isEmpty()) {
      show(format, changes, terminal);
    }
    if (!guarded(changes, most, terminal)) {
      return Compared.REFUSED;
    }
    if (load.isPresent()) {
      var parts = new ArrayList<ZoneChange>();
      for (ZoneChange change : changes) {
        ZoneChange part = stage.of(change);
        if (!part.sets().isEmpty()) {
          parts.add(part);
        }
      }
      String output = given.value(OUTPUT, null);
      Optional<Path> folder =
          output == null ? Optional.empty() : Optional.of(Options.path(output, terminal));
      if (!new Loading(load.get(), terminal).write(parts, folder)) {
        return Compared.REFUSED;
      }
    }
    return changes.isEmpty() ? Compared.NOTHING : Compared.CHANGES;
  }

  private static void show(String format, List<ZoneChange> changes, Terminal terminal)
      throws IOException {
    Waits waits = Waits.of(changes);
    if (format.equals("json")) {
      ChangeJson.write(terminal.out(), changes, waits);
    } else {
      new ChangeText(terminal).write(changes, waits);
    }
  }

  /** Whether no zone loses more than it may; names each that does. */
  private static boolean guarded(List<ZoneChange> changes, MostDeleted most, Terminal terminal)
      throws IOException {
    boolean good = true;
    for (ZoneChange change : changes) {
      if (most.isExceeded(change)) {
        terminal.say(
            ChangeText.name(change)
                + " would lose "
                + change.lost()
                + " of "
                + change.recordsBefore()
                + " records, more than "
                + MAX_DELETE
                + " "
                + most
                + "; if that is meant, allow it with a greater number");
        good = false;
      }
    }
    return good;
  }

  private static List<String> formats() {
    var formats = new ArrayList<>(List.of("text", "json"));
    formats.addAll(LoadFormat.words());
    return formats;
  }

  private static Stage stage(String word) {
    for (Stage stage : Stage.values()) {
      if (stage.word().equals(word)) {
        return stage;
      }
    }
    throw new IllegalArgumentException("no stage: " + word);
  }

  private static MostDeleted mostDeleted(String text) throws UsageException {
    if (text == null) {
      return MostDeleted.USUAL;
    }
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1) : text;
    boolean number = !digits.isEmpty() && digits.length() < 10;
    for (int i = 0; i < digits.length(); i++) {
      number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    if (!number || percent && Integer.parseInt(digits) > 100) {
      throw new UsageException(
          MAX_DELETE + " takes a number of records, or 0% to 100%; not `" + text + "`");
    }
    return new MostDeleted(Integer.parseInt(digits), percent);
  }
}
