package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.value.DnsService;

/**
 * Tells of SIP over UDP at targets that also take H.323, hence video (Expressway X8.9 guide,
 * Appendix 2 [EXP-SRV-009, EXP-SRV-013]).
 */
public final class ZoneSipOverUdp extends DomainRule {

  @Override
  public String id() {
    return "zone-sip-over-udp";
  }

  @Override
  void look(List<ReadService> beside, ZoneFiles files, Findings findings) {
    for (ReadService one : beside) {
      boolean udp = one.row().orElseThrow().service() == DnsService.SIP_UDP;
      Optional<ReadService> video = udp ? video(Domains.kin(one, beside)) : Optional.empty();
      if (video.isPresent()) {
        findings.add(
            one.finding(
                    one.set().records().get(0).ownerAt(),
                    one.owner() + " offers SIP over UDP where video is called")
                .label(video.get().set().records().get(0).ownerAt(), "video, at the same targets"));
      }
    }
  }

  private static Optional<ReadService> video(List<ReadService> services) {
    for (ReadService one : services) {
      if (one.labels().service().startsWith("_h323")) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
