package org.peerage.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.report.Release;
import org.peerage.compile.Compilation;
import org.peerage.compile.LaterStages;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.lint.Catalogue;
import org.peerage.lint.Linter;
import org.peerage.rules.house.HouseRules;
import org.peerage.settings.Settings;
import org.peerage.settings.SettingsReader;
import org.peerage.source.SourceText;
import org.peerage.yaml.YamlSource;

/** Runs the whole pipeline, with all the rules there are, over one estate after the other. */
public final class Checker {

  private static final Outcome<HouseRules> NO_HOUSE = new Outcome<>(HouseRules.NONE, List.of());

  private final RulesAhead ahead = RulesAhead.begun();
  private final Rulebook rulebook = new Rulebook();
  private final Optional<LocalDate> asOf;
  private final Terminal terminal;

  /**
   * A checker.
   *
   * @param asOf the day dates are compared with; without one none is
   */
  public Checker(Optional<LocalDate> asOf, Terminal terminal) {
    this.asOf = asOf;
    this.terminal = terminal;
  }

  public Checked check(Target target) throws IOException {
    Outcome<HouseRules> house = rulebook.house(target.definitions());
    Outcome<Settings> own = settings(target.definitions(), house.value());
    if (SettingsReader.areForOtherRelease(own)) {
      house = NO_HOUSE;
    }
    return check(target, own.value(), house.value(), both(own.diagnostics(), house.diagnostics()));
  }

  /**
   * An earlier state of an estate, by the settings and house rules of now; its own are only looked
   * at for mistakes.
   */
  public Checked check(Target earlier, Checked now) throws IOException {
    Outcome<HouseRules> house = rulebook.read(earlier.definitions());
    Outcome<Settings> own = settings(earlier.definitions(), house.value());
    if (SettingsReader.areForOtherRelease(own)) {
      house = NO_HOUSE;
    }
    return check(
        earlier, now.settings(), now.house(), both(own.diagnostics(), house.diagnostics()));
  }

  private Checked check(
      Target target, Settings settings, HouseRules house, List<Diagnostic> ofSettings)
      throws IOException {
    try (var progress = new Progress(terminal)) {
      var compiled =
          Compilation.of(
              progress.reading(target.definitions()), new Stages(rulebook, ahead, house), asOf);
      var wanted = settings.applied(compiled.diagnostics(), rulebook.with(house));
      var findings = target.definitions().findings(both(wanted, ofSettings));
      return new Checked(target, compiled.value(), findings, settings, house);
    }
  }

  private static List<Diagnostic> both(List<Diagnostic> some, List<Diagnostic> others) {
    if (others.isEmpty()) {
      return some;
    }
    var both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }

  /** Nothing of it is loaded for an estate without settings. */
  private Outcome<Settings> settings(Definitions definitions, HouseRules house) throws IOException {
    Optional<SourceText> file = definitions.settings();
    return file.isEmpty() || YamlSource.saysNothing(file.get())
        ? new Outcome<>(Settings.NONE, List.of())
        : SettingsReader.read(
            file.get(), rulebook.with(house), definitions.paths(), Release.version());
  }

  /**
   * The settings of an estate for files of it that are no definitions, and what is wrong with them;
   * what is wrong with house rules is told where definitions are checked.
   *
   * @param shown the name of the file of settings in findings
   */
  public Outcome<Settings> settings(Definitions definitions, String shown) throws IOException {
    Outcome<HouseRules> house = rulebook.house(definitions);
    Optional<SourceText> file = definitions.settings();
    if (file.isEmpty() || YamlSource.saysNothing(file.get())) {
      return new Outcome<>(Settings.NONE, List.of());
    }
    var read =
        SettingsReader.read(
            new SourceText(shown, file.get().text()),
            rulebook.with(house.value()),
            List.of(),
            Release.version());
    var findings = new ArrayList<Diagnostic>();
    for (Diagnostic finding : read.diagnostics()) {
      // Which files the estate has does not matter here.
      if (!finding.id().equals(SettingsReader.UNMATCHED)) {
        findings.add(finding);
      }
    }
    return new Outcome<>(read.value(), findings);
  }

  /**
   * Whether a finding says that something could not be understood, rather than that it is wrong.
   */
  public boolean isOfText(Diagnostic finding) {
    return rulebook.isOfText(finding.id());
  }

  /** The rules of an estate, on what is loaded in another thread. */
  private record Stages(Rulebook rulebook, RulesAhead ahead, HouseRules house)
      implements LaterStages {

    @Override
    public void beforeResolving() {
      ahead.awaitSchema();
    }

    @Override
    public Linter linter() {
      return rulebook.linter(ahead.rules(), house);
    }
  }

  /** What is known of the rules, and of the house rules of the estates that were checked. */
  public Catalogue catalogue() {
    return rulebook;
  }
}
