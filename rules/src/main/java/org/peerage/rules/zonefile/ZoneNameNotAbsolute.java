package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;

/**
 * Flags a name whose final dot was forgotten, so that the origin is appended to it (RFC 1035
 * section 5.1 [ZONE-02, RFC-NAPTR-03]).
 */
public final class ZoneNameNotAbsolute extends RecordRule {

  @Override
  public String id() {
    return "zone-name-not-absolute";
  }

  @Override
  void look(ReadRecord one, ReadZone zone, ZoneFiles files, Findings findings) {
    Optional<Target> target = Target.of(one);
    if (target.isPresent() && target.get().lacksDot(zone)) {
      findings.add(finding(target.get()));
    }
  }

  private static Finding finding(Target target) {
    String written = target.written();
    return Finding.at(
            target.at(),
            target.record().owner().toString(),
            written + " without a final dot is " + target.name())
        .marked("the origin is appended")
        .help("write `" + written + ".`")
        .fix(
            new Fix(
                "write " + written + ".",
                List.of(new Edit(target.at(), written + ".")),
                Fix.Safety.UNSAFE));
  }
}
