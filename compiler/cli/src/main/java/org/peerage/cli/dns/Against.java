package org.peerage.cli.dns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.cli.Checked;
import org.peerage.cli.Checker;
import org.peerage.cli.FindingsAside;
import org.peerage.cli.Targets;
import org.peerage.cli.Terminal;
import org.peerage.cli.UsageException;
import org.peerage.cli.report.Palette;
import org.peerage.cli.zonefile.ZoneReader;
import org.peerage.dns.ShownZone;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.dns.change.ZoneContent;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.value.View;

/** What definitions ask for in the zones of files. */
final class Against {

  private final Checker checker;
  private final FindingsAside aside;
  private final Terminal terminal;

  Against(Checker checker, Palette palette, Terminal terminal) {
    this.checker = checker;
    this.aside = new FindingsAside(checker, palette, terminal);
    this.terminal = terminal;
  }

  /**
   * Compiles definitions.
   *
   * @param path of a file or folder
   * @param view which of several is meant
   * @return the zones of the files; nothing where the definitions have errors, which are shown
   * @throws UsageException where they have none of the zones, or in several views
   */
  Optional<List<ZoneContent>> read(String path, List<ReadZone> zones, Optional<View> view)
      throws IOException, UsageException {
    var targets = new Targets(terminal);
    targets.path(path);
    Checked checked = checker.check(targets.all().get(0));
    aside.add(checked, checked.errors());
    if (aside.hasErrors()) {
      terminal.say(aside.words() + "; nothing was compared");
      return Optional.empty();
    }
    return Optional.of(wanted(Zones.of(checked.estate()), zones, view));
  }

  private static List<ZoneContent> wanted(
      List<Zone> declared, List<ReadZone> zones, Optional<View> view) throws UsageException {
    var wanted = new ArrayList<ZoneContent>();
    Set<View> views = EnumSet.noneOf(View.class);
    for (Zone one : declared) {
      boolean meant = view.isEmpty() || view.get() == one.view();
      for (ReadZone zone : zones) {
        if (meant && zone.origin().equals(one.origin())) {
          wanted.add(ZoneReader.normal(ZoneContent.of(ShownZone.of(one))));
          views.add(one.view());
        }
      }
    }
    if (wanted.isEmpty() && !zones.isEmpty()) {
      throw new UsageException("the definitions have no zone " + zones.get(0).origin());
    }
    if (views.size() > 1) {
      throw new UsageException(
          "the definitions have the zones in several views; name one: " + ZoneOptions.VIEW);
    }
    return wanted;
  }
}
