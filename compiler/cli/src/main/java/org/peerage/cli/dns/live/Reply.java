package org.peerage.cli.dns.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.cli.zonefile.OutsideData;
import org.peerage.dns.RecordData;
import org.peerage.dns.Soa;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.served.Answer;
import org.peerage.value.DomainName;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * Reads an answer out of a message whose id and question are already known to be the right ones.
 */
final class Reply {

  private final Message message;
  private final Name name;
  private final int type;
  private final DomainName owner;

  private Reply(Message message, Name name, int type, DomainName owner) {
    this.message = message;
    this.name = name;
    this.type = type;
    this.owner = owner;
  }

  static Answer of(Message message, Name name, int type, DomainName owner) {
    return new Reply(message, name, type, owner).answer();
  }

  private Answer answer() {
    if (!message.getHeader().getFlag(Flags.QR)) {
      return Answer.unusable("it sends the question back");
    }
    if (message.getHeader().getFlag(Flags.TC)) {
      return Answer.unusable("it says by TCP as well that the answer does not fit");
    }
    int code = message.getRcode();
    if (code != Rcode.NOERROR && code != Rcode.NXDOMAIN) {
      return Answer.declined(Rcode.string(code));
    }
    Optional<RrSet> asked = set(type, Section.ANSWER);
    if (asked.isPresent()) {
      return Answer.records(asked.get());
    }
    Optional<RrSet> alias = set(Type.CNAME, Section.ANSWER);
    if (alias.isPresent()) {
      return Answer.alias(alias.get());
    }
    if (code == Rcode.NXDOMAIN) {
      return Answer.noSuchName();
    }
    return cut().map(this::referral).orElseGet(Answer::noSuchRecords);
  }

  /**
   * Below a cut a name server of the zone above has NS records and glue, and gives them beside its
   * answer (RFC 1034 section 4.2.1).
   */
  private Answer referral(Name cut) {
    int section = type == Type.NS ? Section.AUTHORITY : Section.ADDITIONAL;
    boolean own = type == Type.NS || type == Type.A || type == Type.AAAA;
    Optional<RrSet> set = own ? set(type, section) : Optional.empty();
    return set.map(Answer::records).orElseGet(() -> Answer.referral(OutsideData.name(cut)));
  }

  /** Where another server's zone begins that the name lies in. */
  private Optional<Name> cut() {
    if (message.getHeader().getFlag(Flags.AA)) {
      return Optional.empty();
    }
    for (Record one : message.getSection(Section.AUTHORITY)) {
      if (one.getType() == Type.NS && name.subdomain(one.getName())) {
        return Optional.of(one.getName());
      }
    }
    return Optional.empty();
  }

  /** The longest TTL counts: a resolver may go by any of them (RFC 2181 section 5.2). */
  private Optional<RrSet> set(int wanted, int section) {
    var data = new ArrayList<RecordData>();
    long ttl = 0;
    for (Record one : message.getSection(section)) {
      if (one.getType() == wanted && one.getDClass() == DClass.IN && one.getName().equals(name)) {
        data.add(one instanceof SOARecord soa ? head(soa) : OutsideData.of(one));
        ttl = Math.max(ttl, one.getTTL());
      }
    }
    return data.isEmpty() ? Optional.empty() : Optional.of(set(wanted, (int) ttl, data));
  }

  private static RecordData head(SOARecord soa) {
    return Soa.withAnySerial(
        OutsideData.name(soa.getHost()),
        OutsideData.name(soa.getAdmin()),
        soa.getRefresh(),
        soa.getRetry(),
        soa.getExpire(),
        soa.getMinimum());
  }

  private RrSet set(int wanted, int ttl, List<RecordData> data) {
    return new RrSet(owner, Type.string(wanted), ttl, data, "");
  }
}
