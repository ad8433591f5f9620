package org.peerage.emit.runbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.emit.setting.CommandScript;
import org.peerage.emit.setting.Line;
import org.peerage.emit.setting.Menus;
import org.peerage.emit.setting.Setting;
import org.peerage.emit.template.Cell;
import org.peerage.emit.template.Literal;
import org.peerage.platform.Page;

/** How settings show in a runbook: the step that types a script, steps on pages, tables. */
final class SettingViews {

  private SettingViews() {}

  /** The step that types the commands of one unit; nothing where there are none. */
  static Optional<Script> script(List<Setting> settings, String file, boolean shared) {
    var script = new CommandScript(settings);
    return script.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Script(
                new Literal(file),
                script.lines().size(),
                shared,
                rows(settings),
                remotes(settings, true),
                script.restarts(),
                settings.stream().anyMatch(SettingViews::isRoute),
                script.holdsSecrets()));
  }

  private static boolean isRoute(Setting setting) {
    return setting.page().filter(Page.STATIC_ROUTES::equals).isPresent();
  }

  /**
   * The table rows a script writes to, each with the query that shows what stands there now. The
   * first setting of a block that has a name is that name.
   */
  private static List<Row> rows(List<Setting> settings) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Setting setting : settings) {
      for (Line line : setting.lines()) {
        line.row()
            .ifPresent(
                row ->
                    rows.putIfAbsent(
                        setting.object() + " " + setting.name(), row(setting, line, row)));
      }
    }
    return List.copyOf(rows.values());
  }

  private static Row row(Setting setting, Line line, int row) {
    String path = line.command().substring(0, line.command().indexOf(':'));
    String number = " " + row;
    int end = path.indexOf(number + " ");
    boolean named = line.command().endsWith(": \"" + setting.name() + "\"");
    return new Row(
        row,
        new Literal(named || end < 0 ? path : path.substring(0, end + number.length())),
        setting.object(),
        new Literal(setting.name()),
        named);
  }

  /** The clusters whose units are addressed, by commands or by hand. */
  private static List<Remote> remotes(List<Setting> settings, boolean scripted) {
    var remotes = new LinkedHashSet<Remote>();
    for (Setting setting : settings) {
      if (setting.scripted() == scripted) {
        setting
            .remote()
            .ifPresent(
                cluster ->
                    remotes.add(
                        new Remote(
                            new Literal(cluster),
                            setting.page().filter(Page.POLICY_SERVICES::equals).isPresent())));
      }
    }
    return List.copyOf(remotes);
  }

  /** What a person types on pages, page by page and object by object. */
  static List<Step> steps(List<Setting> settings, Menus menus) {
    var groups = new LinkedHashMap<List<Object>, List<Setting>>();
    for (Setting setting : settings) {
      groups
          .computeIfAbsent(
              List.of(setting.page(), setting.object(), setting.name()), key -> new ArrayList<>())
          .add(setting);
    }
    var steps = new ArrayList<Step>();
    for (List<Setting> group : groups.values()) {
      step(group, menus).ifPresent(steps::add);
    }
    return steps;
  }

  private static Optional<Step> step(List<Setting> group, Menus menus) {
    Setting first = group.get(0);
    var fields = new ArrayList<Field>();
    boolean partly = false;
    for (Setting setting : group) {
      if (setting.scripted()) {
        partly = true;
      } else {
        fields.add(new Field(setting.label(), new Literal(setting.value())));
      }
    }
    if (fields.isEmpty() || first.page().isEmpty()) {
      return Optional.empty();
    }
    Optional<StepObject> object =
        first.object().isEmpty()
            ? Optional.empty()
            : Optional.of(new StepObject(first.object(), new Literal(first.name()), partly));
    return Optional.of(
        new Step(
            menus.path(first.page().get()),
            object,
            fields,
            remotes(group, false),
            first.page().get() == Page.OPTION_KEYS));
  }

  /** Commands that no table vouches for. */
  static List<Literal> unproven(List<Setting> settings) {
    return settings.stream()
        .filter(setting -> setting.page().isEmpty() && !setting.scripted())
        .map(setting -> new Literal(setting.label() + ": " + setting.value()))
        .toList();
  }

  /** All settings as rows of a table. */
  static List<Entry> entries(List<Setting> settings, Menus menus) {
    var entries = new ArrayList<Entry>();
    for (Setting setting : settings) {
      entries.add(
          new Entry(
              setting.page().map(menus::path).orElse("command line"),
              setting.name().isEmpty() ? Optional.empty() : Optional.of(new Cell(setting.name())),
              setting.label(),
              new Cell(setting.value()),
              setting.scripted() ? "command" : "hand"));
    }
    return entries;
  }

  record Script(
      Literal file,
      Integer lines,
      boolean shared,
      List<Row> rows,
      List<Remote> scriptedRemotes,
      boolean restarts,
      boolean routed,
      boolean hasSecrets) {}

  record Row(Integer row, Literal ask, String rowKind, Literal rowName, boolean named) {}

  record Step(
      String page,
      Optional<StepObject> object,
      List<Field> fields,
      List<Remote> remotes,
      boolean addsKeys) {}

  /** A cluster of several units, of which only those may be entered that have joined it. */
  record Remote(Literal remote, boolean conductors) {}

  record StepObject(String objectKind, Literal objectName, boolean partly) {}

  record Field(String label, Literal typed) {}

  record Entry(
      String entryPage,
      Optional<Cell> entryObject,
      String entryLabel,
      Cell entryValue,
      String by) {}
}
