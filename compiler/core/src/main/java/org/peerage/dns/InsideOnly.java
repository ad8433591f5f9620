package org.peerage.dns;

import java.util.List;
import java.util.Locale;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;

/** Tells what must never be seen from outside. */
public final class InsideOnly {

  /**
   * Services by which a client tells that it is inside (Expressway X8.9 guide, Appendix 2, DNS SRV
   * Configuration for Mobile and Remote Access, notes [EXP-MRA-008]); cuplogin is the older
   * Jabber's (ecosystem.md section 3.2).
   */
  private static final List<DomainName> SERVICES =
      List.of(DomainName.of("_cisco-uds._tcp"), DomainName.of("_cuplogin._tcp"));

  /** Above the addresses of RFC 1918 section 3 and RFC 4193 section 3, but for 172.16.0.0/12. */
  private static final List<DomainName> PRIVATE =
      List.of(
          DomainName.of("10.in-addr.arpa"),
          DomainName.of("168.192.in-addr.arpa"),
          DomainName.of("c.f.ip6.arpa"),
          DomainName.of("d.f.ip6.arpa"));

  private static final DomainName CLASS_B = DomainName.of("172.in-addr.arpa");

  private InsideOnly() {}

  /** What clients inside look up, by its labels below a domain. */
  public static List<DomainName> services() {
    return SERVICES;
  }

  /**
   * Whether a record belongs inside: {@code _cisco-uds} [EXP-MRA-008], a private address or the way
   * back from one [EXP-ISO-004], an enumservice that only some have agreed on (P-, RFC 6117 section
   * 3.3 [RFC-ENUM-11]).
   */
  public static boolean holds(DomainName owner, RecordData data) {
    var visitor = new Look(owner);
    data.accept(visitor);
    return visitor.inside;
  }

  private static final class Look implements RecordData.Visitor {

    private final DomainName owner;
    private boolean inside;

    Look(DomainName owner) {
      this.owner = owner;
    }

    @Override
    public void a(RecordData.A data) {
      address(data.address());
    }

    @Override
    public void aaaa(RecordData.Aaaa data) {
      address(data.address());
    }

    private void address(IpAddress address) {
      inside = address.isPrivate();
    }

    @Override
    public void ptr(RecordData.Ptr data) {
      inside = PRIVATE.stream().anyMatch(owner::isWithin) || isPrivateClassB();
    }

    /** 172.16.0.0/12 is cut between two labels. */
    private boolean isPrivateClassB() {
      if (!owner.isWithin(CLASS_B) || owner.equals(CLASS_B)) {
        return false;
      }
      String[] labels = owner.labels();
      String octet = labels[labels.length - 4];
      return octet.length() == 2 && octet.compareTo("16") >= 0 && octet.compareTo("31") <= 0;
    }

    @Override
    public void cname(RecordData.Cname data) {
      service();
    }

    @Override
    public void srv(RecordData.Srv data) {
      // A root as the target says that there is no such service: nobody is misled by that.
      if (!data.target().isRoot()) {
        service();
      }
    }

    private void service() {
      String name = owner.toString().toLowerCase(Locale.ROOT);
      inside = SERVICES.stream().anyMatch(service -> name.startsWith(service.absolute()));
    }

    @Override
    public void naptr(RecordData.Naptr data) {
      String service = data.service().toUpperCase(Locale.ROOT);
      inside = service.startsWith("E2U+") && service.contains("+P-");
    }

    @Override
    public void other(RecordData.Other data) {
      // Nothing is known of such data.
    }
  }
}
