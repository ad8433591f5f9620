package org.peerage.rules.zonefile;

import java.util.HashMap;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags a service of a cluster whose targets of one priority have unequal weights (Expressway X8.9
 * guide, Appendix 2 [EXP-SRV-023, EXP-ENDP-006]); 0 beside others is {@link
 * ZoneSrvZeroWeightMixed}.
 */
public final class ZoneSrvWeightDiffers extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-weight-differs";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    if (service.row().isEmpty() || !service.hasUnequalWeights()) {
      return;
    }
    var first = new HashMap<Integer, ReadRecord>();
    for (ReadRecord one : service.offers()) {
      RecordData.Srv data = ReadService.data(one);
      if (data.weight() == 0) {
        continue;
      }
      ReadRecord other = first.putIfAbsent(data.priority(), one);
      if (other != null
          && ReadService.data(other).weight() != data.weight()
          && !ReadService.data(other).target().equals(data.target())) {
        findings.add(
            service
                .finding(
                    one.fieldAt(ReadService.WEIGHT),
                    service.owner() + " has unequal weights at priority " + data.priority())
                .label(other.fieldAt(ReadService.WEIGHT), "another weight"));
        return;
      }
    }
  }
}
