package org.peerage.emit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.Artifact;
import org.peerage.emit.zone.ZonePaths;

/** The formats by name. */
public enum LoadFormat {
  NSUPDATE("nsupdate", "nsupdate") {
    @Override
    Loadable open() {
      return new NsupdateScript();
    }
  },
  OCTODNS("octodns", "octoDNS") {
    @Override
    Loadable open() {
      return new OctoDnsYaml();
    }
  },
  DNSCONTROL("dnscontrol", "DNSControl") {
    @Override
    Loadable open() {
      return new DnsControlScript();
    }
  },
  ROUTE53("route53", "Route 53") {
    @Override
    Loadable open() {
      return new Route53Batch();
    }
  },
  POWERDNS("powerdns", "the PowerDNS API") {
    @Override
    Loadable open() {
      return new PowerDnsPatch();
    }
  },
  INFOBLOX("infoblox", "Infoblox CSV") {
    @Override
    Loadable open() {
      return new InfobloxCsv();
    }
  },
  MICROSOFT("microsoft", "Microsoft DNS") {
    @Override
    Loadable open() {
      return new MicrosoftScript();
    }
  };

  private final String word;
  private final String title;

  LoadFormat(String word, String title) {
    this.word = word;
    this.title = title;
  }

  abstract Loadable open();

  /** As options have it. */
  public String word() {
    return word;
  }

  /** As its makers write it. */
  public String title() {
    return title;
  }

  /** All words, in the order in which files are written. */
  public static List<String> words() {
    var words = new ArrayList<String>();
    for (LoadFormat format : values()) {
      words.add(format.word);
    }
    return words;
  }

  public static Optional<LoadFormat> of(String word) {
    for (LoadFormat format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The sets that this format has no form for: with one of them nothing is to be written. */
  public List<SetChange> refused(ZoneChange change) {
    Loadable loadable = open();
    var refused = new ArrayList<SetChange>();
    for (SetChange set : loadable.concerned(change)) {
      boolean held = true;
      for (RecordData data : set.after().or(set::before).orElseThrow().data()) {
        held &= loadable.holds(data);
      }
      if (!held) {
        refused.add(set);
      }
    }
    return refused;
  }

  /** The files that make a change; none where there is nothing to do. */
  public List<Artifact> files(ZoneChange change) {
    Loadable loadable = open();
    if (loadable.concerned(change).isEmpty()) {
      return List.of();
    }
    String folder = ZonePaths.folder(change.view()) + word + "/";
    return loadable.files(change, folder + ZonePaths.stem(change.title()));
  }
}
