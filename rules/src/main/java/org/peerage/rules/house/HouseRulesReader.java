package org.peerage.rules.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.diagnostic.Severity;
import org.peerage.lint.Catalogue;
import org.peerage.lint.Rule;
import org.peerage.lint.RuleFacts;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Schema;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.value.Product;
import org.peerage.value.VersionRange;
import org.peerage.yaml.YamlMap;
import org.peerage.yaml.YamlNode;
import org.peerage.yaml.YamlReader;
import org.peerage.yaml.YamlText;
import org.peerage.yaml.YamlValues;

/** Reads the house rules that the settings name. */
public final class HouseRulesReader {

  private static final String RULES = "rules";
  private static final List<String> LEVELS = List.of("error", "warning", "info");

  private final Catalogue ours;
  private final YamlValues values = new YamlValues("key");
  private final PathReader paths = new PathReader(values);
  private final DemandReader demands = new DemandReader(values, paths);
  private final Map<String, Span> first = new LinkedHashMap<>();
  private final Map<String, RuleFacts> facts = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  private HouseRulesReader(Catalogue ours) {
    this.ours = ours;
  }

  /** A way to the files of a project. */
  @FunctionalInterface
  public interface Files {

    /**
     * One text.
     *
     * @param path relative to the project root; one that leaves it names nothing
     */
    Optional<SourceText> read(String path) throws IOException;
  }

  /**
   * The house rules of an estate, as far as they can be understood.
   *
   * @param settings its {@code .peerage.yaml}; whatever else is wrong with it is not said here
   * @param ours whose ids are taken
   */
  public static Outcome<HouseRules> read(SourceText settings, Catalogue ours, Files files)
      throws IOException {
    var reader = new HouseRulesReader(ours);
    Optional<YamlNode> root = YamlReader.read(settings).value();
    if (root.isPresent() && root.get() instanceof YamlMap map) {
      for (YamlMap.Entry entry : map.entries()) {
        if (entry.key().text().equals(HouseRules.SETTING)) {
          reader.files(entry.value(), files);
        }
      }
    }
    reader.findings.addAll(reader.values.findings());
    reader.findings.sort(Diagnostic.ORDER);
    return new Outcome<>(new HouseRules(reader.rules, reader.facts), reader.findings);
  }

  private void files(YamlNode node, Files files) throws IOException {
    var read = new LinkedHashMap<String, Span>();
    for (YamlNode item :
        node instanceof YamlText ? List.of(node) : values.items(node, HouseRules.SETTING)) {
      Optional<YamlText> path = values.text(item, "a file of house rules");
      if (path.isEmpty()) {
        continue;
      }
      Span before = read.putIfAbsent(path.get().text(), item.at());
      Optional<SourceText> text = before == null ? file(path.get(), files) : Optional.empty();
      if (before != null) {
        findings.add(
            Diagnostic.error("wrong-value", item.at(), "this file is named twice")
                .label(before, "here first")
                .help("keep one of them"));
      } else if (text.isPresent()) {
        file(text.get());
      }
    }
  }

  private Optional<SourceText> file(YamlText path, Files files) throws IOException {
    boolean plain = !path.text().contains("\\");
    for (String step : path.text().split("/", -1)) {
      plain &= !step.isEmpty() && !step.equals(".") && !step.equals("..");
    }
    Optional<SourceText> text = plain ? files.read(path.text()) : Optional.empty();
    if (text.isEmpty()) {
      findings.add(
          Diagnostic.error(
                  "wrong-value", path.at(), "there is no file `" + path.text() + "` in the project")
              .help("write its path from the project root, with forward slashes"));
    }
    return text;
  }

  private void file(SourceText text) {
    Outcome<Optional<YamlNode>> yaml = YamlReader.read(text);
    findings.addAll(yaml.diagnostics());
    if (yaml.value().isEmpty()) {
      return;
    }
    for (YamlMap.Entry entry :
        values.entries(yaml.value().get(), "a file of house rules", List.of(RULES))) {
      for (YamlNode item : values.items(entry.value(), RULES)) {
        if (item instanceof YamlMap map) {
          rule(map, text.name(), yaml.diagnostics().isEmpty());
        } else {
          values.wrong(item, "a house rule is written as `name: value`, one a line");
        }
      }
    }
  }

  /**
   * Reads one rule.
   *
   * @param sound whether the file is good YAML: else what is missing may be what was refused
   */
  private void rule(YamlMap map, String file, boolean sound) {
    int before = values.findings().size() + findings.size();
    var entries = new LinkedHashMap<String, YamlMap.Entry>();
    var known = new ArrayList<>(HouseRuleText.KEYS);
    known.addAll(DemandReader.WORDS);
    for (YamlMap.Entry entry : values.entries(map, "a house rule", known)) {
      entries.put(entry.key().text(), entry);
    }
    var text = new HouseRuleText(map, entries, values);
    Optional<YamlText> id = text.required("id").filter(this::isFree);
    Optional<YamlText> title = text.required("title");
    Optional<YamlText> why = text.required("why");
    Severity severity =
        text.word("severity", LEVELS)
            .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(Severity.WARNING);
    Map<Product.Family, VersionRange> versions = versions(entries.get("versions"));
    Optional<DemandReader.Found> found = demand(map, entries);
    Optional<List<BlockKind>> kinds = found.flatMap(it -> kinds(entries.get("for"), it.path()));
    List<HouseRule.Condition> conditions = conditions(entries.get("where"));
    Optional<Integer> across = kinds.flatMap(it -> across(entries.get("across"), it));
    String source = text.optional("source").map(YamlText::text).orElse(file);
    Optional<String> fix = text.optional("fix").map(YamlText::text);
    if (!sound || values.findings().size() + findings.size() > before || across.isEmpty()) {
      // Half a rule would find half of what was meant.
      return;
    }
    String name = HouseRules.PREFIX + id.get().text();
    Demand demand = fix.isPresent() ? new Advised(found.get().demand()) : found.get().demand();
    rules.add(new HouseRule(name, kinds.get(), across.get(), conditions, demand));
    facts.put(
        name,
        new RuleFacts(
            name,
            title.get().text(),
            severity,
            false,
            versions,
            List.of(new RuleFacts.Source("house rule", "", source)),
            List.of(),
            Optional.empty(),
            why.get().text(),
            fix.orElse(demand.order()),
            "",
            "",
            Optional.empty(),
            List.of()));
  }

  private boolean isFree(YamlText id) {
    if (!HouseRuleText.isId(id.text())) {
      values.wrong(
          id, "an id is words of small letters and digits with hyphens between: `syslog-missing`");
      return false;
    }
    if (ours.find(id.text()).isPresent()) {
      values.add(
          Diagnostic.error("id-taken", id.at(), "`" + id.text() + "` is the id of a built-in rule")
              .help("choose another one; `peerage explain " + id.text() + "` tells of that rule"));
      return false;
    }
    Span before = first.putIfAbsent(id.text(), id.at());
    if (before != null) {
      values.add(
          Diagnostic.error("id-taken", id.at(), "two house rules are called `" + id.text() + "`")
              .label(before, "the first one")
              .help("give one of the two another id"));
    }
    return before == null;
  }

  private Optional<DemandReader.Found> demand(YamlMap map, Map<String, YamlMap.Entry> entries) {
    var asked = new ArrayList<YamlMap.Entry>();
    for (String word : DemandReader.WORDS) {
      if (entries.containsKey(word)) {
        asked.add(entries.get(word));
      }
    }
    if (asked.size() == 1) {
      return demands.read(asked.get(0));
    }
    String words = String.join(", ", DemandReader.WORDS);
    if (asked.isEmpty() && entries.size() == map.entries().size()) {
      values.wrong(HouseRuleText.head(map), "a house rule asks for something: one of " + words);
    } else if (asked.size() > 1) {
      values.add(
          Diagnostic.error(
                  "wrong-value", asked.get(1).key().at(), "a house rule asks for one thing")
              .label(asked.get(0).key().at(), "it asks for this already")
              .help("make two rules of it"));
    }
    return Optional.empty();
  }

  /** The blocks a rule looks at: those named, else peers or what stands in the file. */
  private Optional<List<BlockKind>> kinds(YamlMap.Entry named, AttributePath path) {
    if (named == null) {
      boolean ofPeer = path.kinds().size() > 1 && path.kinds().get(1) == Schema.PEER;
      boolean peers = ofPeer && (path.kinds().size() > 2 || !path.isBlock());
      return Optional.of(path.kinds().subList(0, peers ? 2 : 1));
    }
    Optional<AttributePath> block = values.text(named.value(), "for").flatMap(paths::path);
    if (block.isPresent() && !block.get().isBlock()) {
      values.wrong(named.value(), "`for` names a block, as `cluster.peer`");
      return Optional.empty();
    }
    if (block.isPresent() && path.common(block.get().kinds()) == 0) {
      values.wrong(named.value(), "what the rule asks for does not stand in or around this block");
      return Optional.empty();
    }
    return block.map(AttributePath::kinds);
  }

  private List<HouseRule.Condition> conditions(YamlMap.Entry where) {
    var conditions = new ArrayList<HouseRule.Condition>();
    if (where != null) {
      for (YamlMap.Entry entry : values.entries(where.value(), "where")) {
        paths
            .path(entry.key())
            .ifPresent(
                path ->
                    demands
                        .wanted(path, entry.value(), "where")
                        .ifPresent(
                            wanted -> conditions.add(new HouseRule.Condition(path, wanted))));
      }
    }
    return conditions;
  }

  /** How far blocks are held against each other: those of one block, or of the whole estate. */
  private Optional<Integer> across(YamlMap.Entry named, List<BlockKind> kinds) {
    if (named == null) {
      return Optional.of(kinds.size() - 1);
    }
    var words = new ArrayList<String>();
    words.add("estate");
    for (int i = 0; i < kinds.size() - 1; i++) {
      words.add(kinds.get(i).name());
    }
    if (words.size() == 1) {
      words.add(kinds.get(0).name());
    }
    return values.word(named.value(), "across", words).map(words::indexOf);
  }

  private Map<Product.Family, VersionRange> versions(YamlMap.Entry named) {
    var versions = new EnumMap<Product.Family, VersionRange>(Product.Family.class);
    if (named == null) {
      return versions;
    }
    var families = new LinkedHashMap<String, Product.Family>();
    for (Product.Family family : Product.Family.values()) {
      families.put(family.name().toLowerCase(Locale.ROOT), family);
    }
    for (YamlMap.Entry entry : values.entries(named.value(), "versions", families.keySet())) {
      values
          .text(entry.value(), "a range of versions")
          .flatMap(this::range)
          .ifPresent(range -> versions.put(families.get(entry.key().text()), range));
    }
    return versions;
  }

  private Optional<VersionRange> range(YamlText text) {
    try {
      return Optional.of(VersionRange.of(text.text()));
    } catch (IllegalArgumentException wrong) {
      values.wrong(text, "`" + text.text() + "` is no range of versions, as \">=X8.9 <X12.6\"");
      return Optional.empty();
    }
  }
}
