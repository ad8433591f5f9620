package org.peerage.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.diagnostic.Severity;
import org.peerage.lint.Catalogue;
import org.peerage.lint.RuleFacts;
import org.peerage.resolve.Suggestions;
import org.peerage.rules.house.HouseRules;
import org.peerage.source.SourceText;
import org.peerage.value.Version;
import org.peerage.value.VersionRange;
import org.peerage.yaml.YamlMap;
import org.peerage.yaml.YamlNode;
import org.peerage.yaml.YamlReader;
import org.peerage.yaml.YamlText;
import org.peerage.yaml.YamlValues;

/** Reads {@code .peerage.yaml}. */
public final class SettingsReader {

  /** That of a finding on a path which no file of the estate has. */
  public static final String UNMATCHED = "unmatched-path";

  private static final String OTHER_RELEASE = "other-version-required";
  private static final String REQUIRED_VERSION = "required-version";
  private static final String PROFILE = "profile";
  private static final String SEVERITY = "severity";
  private static final String BASELINE = "baseline";
  private static final String PATHS = "paths";
  private static final String MATCH = "match";

  private static final List<String> SETTINGS =
      List.of(REQUIRED_VERSION, PROFILE, SEVERITY, BASELINE, PATHS, HouseRules.SETTING);
  private static final List<String> OF_PATHS = List.of(MATCH, PROFILE, SEVERITY);
  private static final List<String> PROFILES = List.of("required", "recommended", "house");

  private final Catalogue catalogue;
  private final Collection<String> files;
  private final String release;
  private final YamlValues values = new YamlValues("setting");

  private SettingsReader(Catalogue catalogue, Collection<String> files, String release) {
    this.catalogue = catalogue;
    this.files = files;
    this.release = release;
  }

  /**
   * The settings, as far as they can be understood.
   *
   * @param catalogue the rules there are
   * @param files of the estate, relative to its root: a path that matches none is a finding
   * @param release the version of this program: {@code 0.1.0}
   */
  public static Outcome<Settings> read(
      SourceText file, Catalogue catalogue, Collection<String> files, String release) {
    Outcome<Optional<YamlNode>> yaml = YamlReader.read(file);
    if (yaml.value().isEmpty()) {
      return new Outcome<>(Settings.NONE, yaml.diagnostics());
    }
    var reader = new SettingsReader(catalogue, files, release);
    Outcome<Settings> read = reader.settings(yaml.value().get());
    var findings = new ArrayList<Diagnostic>(yaml.diagnostics());
    findings.addAll(read.diagnostics());
    findings.sort(Diagnostic.ORDER);
    return new Outcome<>(read.value(), findings);
  }

  /** Whether settings ask for another version: then nothing else that they name counts. */
  public static boolean areForOtherRelease(Outcome<Settings> read) {
    for (Diagnostic finding : read.diagnostics()) {
      if (finding.id().equals(OTHER_RELEASE)) {
        return true;
      }
    }
    return false;
  }

  private Outcome<Settings> settings(YamlNode root) {
    Optional<Diagnostic> other = otherRelease(root);
    if (other.isPresent()) {
      // What that release knows cannot be held against this one.
      return new Outcome<>(Settings.NONE, List.of(other.get()));
    }
    Optional<Profile> profile = Optional.empty();
    Map<String, Level> severities = Map.of();
    Optional<YamlText> baseline = Optional.empty();
    var near = new ArrayList<Scope>();
    for (YamlMap.Entry entry : values.entries(root, "a setting", SETTINGS)) {
      switch (entry.key().text()) {
        case PROFILE -> profile = profile(entry.value());
        case SEVERITY -> severities = severities(entry.value());
        case BASELINE -> baseline = baseline(entry.value());
        case PATHS -> {
          for (YamlNode item : values.items(entry.value(), PATHS)) {
            scope(item).ifPresent(near::add);
          }
        }
        default -> {}
      }
    }
    var scopes = new ArrayList<Scope>();
    if (profile.isPresent() || !severities.isEmpty()) {
      scopes.add(new Scope(Optional.empty(), profile, severities));
    }
    scopes.addAll(near);
    return new Outcome<>(new Settings(scopes, baseline), values.findings());
  }

  /** Looked at first: what another release is meant for cannot be understood by this one. */
  private Optional<Diagnostic> otherRelease(YamlNode root) {
    if (root instanceof YamlMap map) {
      for (YamlMap.Entry entry : map.entries()) {
        if (entry.key().text().equals(REQUIRED_VERSION)) {
          return values.text(entry.value(), REQUIRED_VERSION).flatMap(this::otherRelease);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Diagnostic> otherRelease(YamlText wanted) {
    Optional<VersionRange> range = range(wanted.text());
    if (range.isEmpty()) {
      values.wrong(wanted, REQUIRED_VERSION + " is a range, as in \">=0.1 <2\"");
      return Optional.empty();
    }
    if (range.get().contains(Version.of(release))) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.error(
                OTHER_RELEASE,
                wanted.at(),
                "this is peerage " + release + "; the estate asks for " + wanted.text())
            .help("use that version; until then no setting of this file counts"));
  }

  private static Optional<VersionRange> range(String text) {
    try {
      VersionRange range = VersionRange.of(text);
      boolean numbers = true;
      for (VersionRange.Bound bound : range.bounds()) {
        numbers &= bound.version().prefix().isEmpty();
      }
      return numbers && !range.bounds().isEmpty() ? Optional.of(range) : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private Optional<Profile> profile(YamlNode node) {
    return values
        .word(node, PROFILE, PROFILES)
        .map(word -> Profile.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private Map<String, Level> severities(YamlNode node) {
    var severities = new HashMap<String, Level>();
    for (YamlMap.Entry entry : values.entries(node, SEVERITY)) {
      Optional<Level> level = values.word(entry.value(), SEVERITY, Level.WORDS).map(Level::of);
      Optional<RuleFacts> facts = catalogue.find(entry.key().text());
      if (facts.isEmpty()) {
        unknownRule(entry.key());
      } else if (level.isPresent() && isAllowed(level.get(), facts.get(), entry)) {
        if (severities.put(facts.get().id(), level.get()) != null) {
          String same = "`" + facts.get().id() + "` stands here twice, by two of its names";
          values.add(Diagnostic.error("yaml-duplicate-key", entry.key().at(), same));
        }
      }
    }
    return severities;
  }

  private void unknownRule(YamlText key) {
    values.add(
        Diagnostic.error("unknown-setting", key.at(), "there is no rule `" + key.text() + "`")
            .help(
                Suggestions.near(key.text(), catalogue.ids())
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("`peerage rules` lists all rules")));
  }

  private boolean isAllowed(Level level, RuleFacts facts, YamlMap.Entry entry) {
    Severity own = facts.safety() ? Severity.ERROR : facts.severity();
    if (facts.suppressible() || !level.weakens(own)) {
      return true;
    }
    String kept = facts.safety() ? " and stays an error" : " and keeps its severity";
    String refused = entry.key().text() + " " + facts.bound() + kept;
    values.add(
        Diagnostic.error("setting-refused", entry.key().at(), refused)
            .label(entry.value().at(), "has no effect")
            .help("take the line out and settle what it would hide"));
    return false;
  }

  private Optional<YamlText> baseline(YamlNode node) {
    Optional<YamlText> path = values.text(node, BASELINE);
    if (path.isPresent()) {
      String text = path.get().text();
      Optional<String> fault = PathPattern.fault(text);
      if (fault.isPresent() || text.contains("*") || text.contains("?") || text.endsWith("/")) {
        values.wrong(node, fault.orElse(BASELINE + " is the path of one file"));
        return Optional.empty();
      }
    }
    return path;
  }

  private Optional<Scope> scope(YamlNode node) {
    Optional<YamlText> match = Optional.empty();
    boolean matching = false;
    Optional<Profile> profile = Optional.empty();
    Map<String, Level> severities = Map.of();
    int known = 0;
    for (YamlMap.Entry entry : values.entries(node, "an item of " + PATHS, OF_PATHS)) {
      known++;
      switch (entry.key().text()) {
        case MATCH -> {
          matching = true;
          match = values.text(entry.value(), MATCH);
        }
        case PROFILE -> profile = profile(entry.value());
        case SEVERITY -> severities = severities(entry.value());
        default -> {}
      }
    }
    // With a key that is not known, that one was probably meant.
    if (!matching && node instanceof YamlMap map && map.entries().size() == known) {
      values.wrong(node, "`match` is missing: which files this is for");
    }
    boolean ofZones = areOfZoneFiles(severities);
    Optional<PathPattern> where = match.flatMap(text -> pattern(text, ofZones));
    return where.isEmpty() ? Optional.empty() : Optional.of(new Scope(where, profile, severities));
  }

  /** Whether nothing but rules for zone files is meant, which are no files of the estate. */
  private boolean areOfZoneFiles(Map<String, Level> severities) {
    for (String rule : severities.keySet()) {
      if (!catalogue.find(rule).orElseThrow().isOfZoneFiles()) {
        return false;
      }
    }
    return !severities.isEmpty();
  }

  private Optional<PathPattern> pattern(YamlText text, boolean ofZones) {
    Optional<String> fault = PathPattern.fault(text.text());
    if (fault.isPresent()) {
      values.wrong(text, fault.get());
      return Optional.empty();
    }
    var pattern = new PathPattern(text.text());
    if (ofZones) {
      return Optional.of(pattern);
    }
    for (String file : files) {
      if (pattern.matches(file)) {
        return Optional.of(pattern);
      }
    }
    values.add(
        Diagnostic.of(
                UNMATCHED,
                Severity.WARNING,
                text.at(),
                "no file of the estate matches `" + text.text() + "`")
            .help("paths are written from the project root; a folder ends in `/`"));
    return Optional.of(pattern);
  }
}
