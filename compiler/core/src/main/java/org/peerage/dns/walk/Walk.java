package org.peerage.dns.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerage.dns.EnumName;
import org.peerage.dns.RecordData;
import org.peerage.dns.Substitution;
import org.peerage.schema.Read;
import org.peerage.value.DomainName;

/**
 * Goes the way of a client step by step: SIP as RFC 3263 section 4 has it, H.323 and Jabber by
 * their SRV records (Expressway X8.9 guide, Appendix 2), numbers as RFC 6116 section 3 has it.
 */
public final class Walk {

  /** In the order in which a client that may choose prefers them (RFC 3263 section 4.1). */
  private static final List<String> SIP = List.of("_sips._tcp", "_sip._tcp", "_sip._udp");

  private static final List<String> H323 = List.of("_h323ls._udp", "_h323cs._tcp", "_h323rs._udp");

  /** Jabber looks inside first (Expressway X8.9 guide, Appendix 2 [EXP-MRA-008]). */
  private static final List<String> JABBER = List.of("_cisco-uds._tcp", "_collab-edge._tls");

  private static final String INTERNATIONAL = "e164.arpa";

  private final Answers answers;
  private final List<Step> steps = new ArrayList<>();

  private Walk(Answers answers) {
    this.answers = answers;
  }

  /** How the units of a domain are found. */
  public static List<Step> toDomain(DomainName domain, Answers answers) {
    var walk = new Walk(answers);
    walk.sip(domain);
    walk.services("H.323", H323, domain);
    walk.services("Jabber", JABBER, domain);
    return walk.steps;
  }

  /**
   * What becomes of a number.
   *
   * @param number as dialled: digits, perhaps behind a plus sign
   * @param suffix the domain below which numbers are looked up
   */
  public static List<Step> toNumber(
      String number, DomainName suffix, Answers answers, Rewriter rewriter) {
    var walk = new Walk(answers);
    walk.number(number, suffix, rewriter);
    return walk.steps;
  }

  private void sip(DomainName domain) {
    add(0, "SIP to " + domain + " (RFC 3263 section 4)");
    List<RecordData.Naptr> ranked = naptr(domain);
    int usable = 0;
    for (RecordData.Naptr one : ranked) {
      String words = words(one);
      if (!one.flags().equalsIgnoreCase("s") || !isTransport(one)) {
        add(1, words + ": passed over, not a transport with flag s");
        continue;
      }
      usable++;
      add(1, words);
      srv(2, one.replacement());
    }
    if (usable > 0) {
      return;
    }
    add(1, "no NAPTR record to choose a transport by: SRV records are asked for in turn");
    boolean found = false;
    for (String service : SIP) {
      found |= service(1, DomainName.of(service).under(domain));
    }
    if (!found) {
      add(1, "no SRV record: the addresses of " + domain + " on the usual port");
      addresses(2, domain);
    }
  }

  private void services(String title, List<String> services, DomainName domain) {
    boolean titled = false;
    for (String service : services) {
      DomainName owner = DomainName.of(service).under(domain);
      if (!answers.records(owner, "SRV").isEmpty()) {
        if (!titled) {
          add(0, title + " to " + domain);
          titled = true;
        }
        service(1, owner);
      }
    }
  }

  /** Asks for a service; whether there are records. */
  private boolean service(int depth, DomainName owner) {
    if (answers.records(owner, "SRV").isEmpty()) {
      add(depth, "SRV " + owner + ": " + (answers.isKnown(owner) ? "none" : "not known here"));
      return false;
    }
    srv(depth, owner);
    return true;
  }

  private void srv(int depth, DomainName owner) {
    List<RecordData> records = sorted(answers.records(owner, "SRV"));
    if (records.isEmpty()) {
      missing(depth, "SRV " + owner, owner);
      return;
    }
    add(depth, "SRV " + owner);
    for (RecordData one : records) {
      var srv = (RecordData.Srv) one;
      String words = "priority " + srv.priority() + " weight " + srv.weight() + ": ";
      if (srv.target().isRoot()) {
        stop(depth + 1, words + "the service is not offered");
      } else {
        add(depth + 1, words + srv.target() + " port " + srv.port());
        addresses(depth + 2, srv.target());
      }
    }
  }

  private void addresses(int depth, DomainName name) {
    int before = steps.size();
    for (String type : List.of("A", "AAAA")) {
      for (RecordData one : sorted(answers.records(name, type))) {
        add(depth, type + " " + address(one));
      }
    }
    if (steps.size() > before) {
      return;
    }
    List<RecordData> alias = answers.records(name, "CNAME");
    if (alias.isEmpty()) {
      missing(depth, "A and AAAA of " + name, name);
    } else {
      stop(
          depth,
          name
              + " is an alias of "
              + ((RecordData.Cname) alias.get(0)).target()
              + ", which RFC 2782 does not allow here");
    }
  }

  private void number(String number, DomainName suffix, Rewriter rewriter) {
    DomainName owner = EnumName.of(number, suffix);
    // A full international number is matched with its plus sign, a private one without (RFC 6116
    // section 3.2).
    boolean international = suffix.toString().equalsIgnoreCase(INTERNATIONAL);
    String digits = number.replaceAll("[^0-9]", "");
    String text = international ? "+" + digits : digits;
    add(0, "number " + text + " at " + owner);
    List<RecordData.Naptr> ranked = naptr(owner);
    if (ranked.isEmpty()) {
      missing(1, "NAPTR " + owner, owner);
      return;
    }
    boolean found = false;
    for (RecordData.Naptr one : ranked) {
      add(1, words(one));
      if (!one.flags().equalsIgnoreCase("u")) {
        add(2, "passed over: ENUM knows flag u only");
      } else if (Substitution.read(one.regexp()) instanceof Read.Good<Substitution> good) {
        Optional<String> result = rewriter.rewritten(good.value(), text);
        found |= result.isPresent();
        result.ifPresentOrElse(
            uri -> result(uri, good.value()), () -> add(2, "passed over: does not match " + text));
      } else {
        add(2, "passed over: its regexp cannot be read");
      }
    }
    if (!found) {
      stop(1, "no record leads anywhere");
    }
  }

  private void result(String uri, Substitution expression) {
    if (expression.beginsWithGroup() || expression.scheme().isPresent()) {
      add(2, uri);
    } else {
      stop(2, uri + " has no scheme");
    }
  }

  private List<RecordData.Naptr> naptr(DomainName owner) {
    var ranked = new ArrayList<RecordData.Naptr>();
    for (RecordData one : sorted(answers.records(owner, "NAPTR"))) {
      ranked.add((RecordData.Naptr) one);
    }
    return ranked;
  }

  private void missing(int depth, String what, DomainName name) {
    if (answers.isKnown(name)) {
      stop(depth, what + ": none");
    } else {
      add(depth, what + ": not known here");
    }
  }

  private static boolean isTransport(RecordData.Naptr naptr) {
    String service = naptr.service().toUpperCase(Locale.ROOT);
    return service.startsWith("SIP+D2") || service.startsWith("SIPS+D2");
  }

  private static String words(RecordData.Naptr naptr) {
    return "NAPTR order "
        + naptr.order()
        + " preference "
        + naptr.preference()
        + " \""
        + naptr.flags()
        + "\" "
        + naptr.service()
        + (naptr.regexp().isEmpty() ? " to " + naptr.replacement() : " by " + naptr.regexp());
  }

  private static String address(RecordData data) {
    return data instanceof RecordData.A a
        ? a.address().toString()
        : ((RecordData.Aaaa) data).address().toString();
  }

  private static List<RecordData> sorted(List<RecordData> records) {
    var sorted = new ArrayList<>(records);
    sorted.sort(RecordData::compareData);
    return sorted;
  }

  private void add(int depth, String text) {
    steps.add(new Step(depth, text, false));
  }

  private void stop(int depth, String text) {
    steps.add(new Step(depth, text, true));
  }
}
