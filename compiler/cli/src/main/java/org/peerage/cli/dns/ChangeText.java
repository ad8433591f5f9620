package org.peerage.cli.dns;

import java.io.IOException;
import java.util.List;
import org.peerage.cli.Terminal;
import org.peerage.dns.DnsDefaults;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.Stage;
import org.peerage.dns.change.Waits;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.zone.DataWriter;

/** A change for people: what comes and goes, then what to do when. */
final class ChangeText {

  private final Terminal terminal;
  private int step;

  ChangeText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** View and title: {@code external example.com}. */
  static String name(ZoneChange change) {
    return change.view().word() + " " + DataWriter.comment(change.title());
  }

  void write(List<ZoneChange> changes, Waits waits) throws IOException {
    for (ZoneChange change : changes) {
      zone(change);
    }
    if (changes.isEmpty()) {
      terminal.print("No record differs.");
    } else if (changes.stream().anyMatch(change -> !change.sets().isEmpty())) {
      schedule(changes, waits);
    }
  }

  private void zone(ZoneChange change) throws IOException {
    String kind =
        change.before().isEmpty() ? ", a new zone" : change.after().isEmpty() ? ", goes" : "";
    terminal.print(
        name(change)
            + kind
            + ": "
            + counted(change.sets().size(), "set")
            + ", +"
            + change.added()
            + " -"
            + change.removed()
            + " of "
            + counted(change.recordsBefore(), "record"));
    if (change.changesHead()) {
      terminal.print("  SOA differs in more than its serial");
    }
    for (SetChange set : change.sets()) {
      terminal.print("  " + DataWriter.text(set.owner()) + " " + set.type());
      if (set.changesTtl()) {
        terminal.print(
            "    TTL "
                + set.before().orElseThrow().ttl()
                + " -> "
                + set.after().orElseThrow().ttl());
      }
      for (RecordData data : set.removed()) {
        terminal.print("    - " + line(set.before().orElseThrow(), data));
      }
      for (RecordData data : set.added()) {
        terminal.print("    + " + line(set.after().orElseThrow(), data));
      }
    }
    terminal.print("");
  }

  private static String line(RrSet set, RecordData data) {
    return set.ttl() + " " + DataWriter.text(data);
  }

  private void schedule(List<ZoneChange> changes, Waits waits) throws IOException {
    terminal.print("When, each wait counted from when every name server has the new serial:");
    if (waits.lowered()) {
      next("lower to " + DnsDefaults.LEAD_DOWN_TTL + " s (" + stage(Stage.LOWER) + "):");
      for (ZoneChange change : changes) {
        for (SetChange set : change.leadDown()) {
          terminal.print(
              "       "
                  + DataWriter.text(set.owner())
                  + " "
                  + set.type()
                  + ", now "
                  + set.before().orElseThrow().ttl()
                  + " s, "
                  + name(change));
        }
      }
      next("wait " + duration(waits.beforeSwitch()) + "; then it is safe to switch");
    }
    next("make the change" + (waits.lowered() ? " (" + stage(Stage.SWITCH) + ")" : ""));
    if (waits.afterSwitch() > 0) {
      next(
          "wait "
              + duration(waits.afterSwitch())
              + "; then nobody has an old answer: what records led to may be touched");
    }
    if (waits.negativeUnknown()) {
      terminal.print(
          "     and the negative TTL of the zone, in its SOA record, for who has asked for a new"
              + " name before");
    }
    boolean restored =
        changes.stream().anyMatch(change -> !Stage.RESTORE.of(change).sets().isEmpty());
    if (restored) {
      next("once all works, raise the TTLs again (" + stage(Stage.RESTORE) + ")");
    }
  }

  private void next(String words) throws IOException {
    terminal.print("  " + ++step + ". " + words);
  }

  private static String stage(Stage stage) {
    return "--stage " + stage.word();
  }

  private static String duration(int seconds) {
    String all = seconds + " s";
    if (seconds >= 86_400 && seconds % 86_400 == 0) {
      return all + " (" + counted(seconds / 86_400, "day") + ")";
    }
    if (seconds >= 3600 && seconds % 3600 == 0) {
      return all + " (" + counted(seconds / 3600, "hour") + ")";
    }
    return all;
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
