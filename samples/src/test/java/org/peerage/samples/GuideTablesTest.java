package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.peerage.value.View;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/**
 * The record tables of the Expressway X8.9 guide (dns.md section 3) against the zone files of the
 * samples, read by a library that did not write them.
 *
 * <p>Where the guide prints a mistake, the table here is the corrected one, and says so.
 */
class GuideTablesTest {

  /** Appendix 2, Example: exactly these ten [EXP-SRV-018, EXP-SRV-019, EXP-SRV-020]. */
  @Test
  void theTwoPeerEdgeHasTheTenRecordsOfAppendixTwo() throws IOException {
    assertEquals(
        List.of(
            "_h323cs._tcp.example.com. 86400 SRV 1 1 1720 expe1.example.com.",
            "_h323cs._tcp.example.com. 86400 SRV 1 1 1720 expe2.example.com.",
            "_sip._tcp.example.com. 86400 SRV 1 1 5060 expe1.example.com.",
            "_sip._tcp.example.com. 86400 SRV 1 1 5060 expe2.example.com.",
            "_sips._tcp.example.com. 86400 SRV 1 1 5061 expe1.example.com.",
            "_sips._tcp.example.com. 86400 SRV 1 1 5061 expe2.example.com.",
            "_h323ls._udp.example.com. 86400 SRV 1 1 1719 expe1.example.com.",
            "_h323ls._udp.example.com. 86400 SRV 1 1 1719 expe2.example.com.",
            "_h323rs._udp.example.com. 86400 SRV 1 1 1719 expe1.example.com.",
            "_h323rs._udp.example.com. 86400 SRV 1 1 1719 expe2.example.com."),
        records("01-two-peer-edge", View.EXTERNAL, "example.com", type(Type.SRV)));
  }

  /** The addresses of the same example, by name and by address [EXP-SRV-027, EXP-MRA-007]. */
  @Test
  void theTwoPeerEdgeIsFoundByNameAndByAddress() throws IOException {
    assertEquals(
        List.of("expe1.example.com. 3600 A 194.73.59.53", "expe2.example.com. 3600 A 194.73.59.54"),
        records(
            "01-two-peer-edge",
            View.EXTERNAL,
            "example.com",
            record -> record.getName().toString().startsWith("expe")));
    assertEquals(
        List.of(
            "53.48-28.59.73.194.in-addr.arpa. 3600 PTR expe1.example.com.",
            "54.48-28.59.73.194.in-addr.arpa. 3600 PTR expe2.example.com."),
        records("01-two-peer-edge", View.EXTERNAL, "48-28.59.73.194.in-addr.arpa", type(Type.PTR)));
  }

  /**
   * Appendix 2, Mobile and Remote Access, Public DNS; the guide has vcse1 and vcse2 as targets of
   * sips [EXP-MRA-001, EXP-MRA-003, EXP-MRA-004, XDNS-13].
   */
  @Test
  void thePublicViewLeadsToExpresswayEdge() throws IOException {
    assertEquals(
        List.of(
            "_sips._tcp.example.com. 86400 SRV 10 10 5061 expe1.example.com.",
            "_sips._tcp.example.com. 86400 SRV 10 10 5061 expe2.example.com.",
            "_collab-edge._tls.example.com. 86400 SRV 10 10 8443 expe1.example.com.",
            "_collab-edge._tls.example.com. 86400 SRV 10 10 8443 expe2.example.com."),
        records("02-mra-split-horizon", View.EXTERNAL, "example.com", type(Type.SRV)));
  }

  /** Appendix 2, Mobile and Remote Access, Local DNS [EXP-MRA-005, EXP-MRA-006, EXP-MRA-008]. */
  @Test
  void theInternalViewLeadsToUnifiedCm() throws IOException {
    assertEquals(
        List.of(
            "_cisco-uds._tcp.example.com. 86400 SRV 10 10 8443 cucmserver1.example.com.",
            "_cisco-uds._tcp.example.com. 86400 SRV 10 10 8443 cucmserver2.example.com."),
        records("02-mra-split-horizon", View.INTERNAL, "example.com", type(Type.SRV)));
  }

  /**
   * Appendix 4, ENUM; corrected: a scheme in each result, E2U first, one order and distinct
   * preferences [EXP-NAPTR-013, EXP-NAPTR-014, XDNS-01 to XDNS-05].
   */
  @Test
  void numbersOfSixDigitsLeadToUris() throws IOException {
    assertEquals(
        List.of(
            "0.2.1.7.5.5.enum.example.com. 3600 NAPTR 100 10 \"u\" \"E2U+sip\""
                + " \"!^.*$!sip:john.smith@example.com!\" .",
            "0.2.1.7.5.5.enum.example.com. 3600 NAPTR 100 20 \"u\" \"E2U+h323\""
                + " \"!^.*$!h323:john.smith@example.com!\" .",
            "0.2.1.7.5.5.enum.example.com. 3600 NAPTR 100 30 \"u\" \"E2U+email:mailto\""
                + " \"!^.*$!mailto:john.smith@example.com!\" .",
            "1.2.1.7.5.5.enum.example.com. 3600 NAPTR 100 10 \"u\" \"E2U+sip\""
                + " \"!^.*$!sip:mary.jones@example.com!\" .",
            "2.2.1.7.5.5.enum.example.com. 3600 NAPTR 100 10 \"u\" \"E2U+h323\""
                + " \"!^.*$!h323:peter.archibald@example.net!\" ."),
        records(
            "03-enum",
            View.INTERNAL,
            "enum.example.com",
            record -> record.getType() == Type.NAPTR && !record.getName().isWild()));
  }

  /**
   * Appendix 4, Looking up an ENUM NAPTR record; corrected in the same way [EXP-NAPTR-015,
   * XDNS-06].
   */
  @Test
  void aNumberOfFourDigitsLeadsToUris() throws IOException {
    assertEquals(
        List.of(
            "4.3.7.8.enum4.example.com. 60 NAPTR 100 10 \"u\" \"E2U+sip\""
                + " \"!^.*$!sip:bob@example.com!\" .",
            "4.3.7.8.enum4.example.com. 60 NAPTR 100 20 \"u\" \"E2U+h323\""
                + " \"!^.*$!h323:bob@example.com!\" ."),
        records("03-enum", View.INTERNAL, "enum4.example.com", type(Type.NAPTR)));
  }

  /**
   * Appendix 4, NAPTR Record Format: the domain, and the web server [EXP-NAPTR-008, XDNS-08,
   * XDNS-19].
   */
  @Test
  void theInternalViewRanksTransports() throws IOException {
    assertEquals(
        List.of(
            "example.com. 86400 NAPTR 10 100 \"s\" \"SIPS+D2T\" \"\" _sips._tcp.example.com.",
            "example.com. 86400 NAPTR 12 100 \"s\" \"SIP+D2T\" \"\" _sip._tcp.example.com.",
            "example.com. 86400 NAPTR 14 100 \"s\" \"SIP+D2U\" \"\" _sip._udp.example.com.",
            "www.example.com. 86400 NAPTR 10 100 \"s\" \"ftp+I2R\" \"\" _ftp._tcp.example.com.",
            "www.example.com. 86400 NAPTR 10 100 \"s\" \"http+I2R\" \"\" _http._tcp.example.com."),
        records("04-naptr", View.INTERNAL, "example.com", type(Type.NAPTR)));
  }

  /**
   * Appendix 4, Looking up a domain NAPTR record: seen from outside [EXP-NAPTR-017, EXP-NAPTR-018].
   */
  @Test
  void theExternalViewCarriesCiscosMark() throws IOException {
    assertEquals(
        List.of(
            "example.com. 86400 NAPTR 50 50 \"se\" \"SIPS+D2T\" \"\" _sips._tcp.example.com.",
            "example.com. 86400 NAPTR 90 50 \"se\" \"SIP+D2T\" \"\" _sip._tcp.example.com.",
            "example.com. 86400 NAPTR 100 50 \"se\" \"SIP+D2U\" \"\" _sip._udp.example.com."),
        records("04-naptr", View.EXTERNAL, "example.com", type(Type.NAPTR)));
  }

  /** Every replacement of flag s in either view has its SRV set [EXP-NAPTR-019, XDNS-08]. */
  @Test
  void whatNaptrNamesExists() throws IOException {
    for (View view : View.values()) {
      assertEquals(
          List.of(
              "_sip._udp.example.com. 86400 SRV 1 1 5060 expe1.example.com.",
              "_sip._udp.example.com. 86400 SRV 1 1 5060 expe2.example.com."),
          records(
              "04-naptr",
              view,
              "example.com",
              record -> record.getName().toString().equals("_sip._udp.example.com.")));
    }
  }

  private static Predicate<Record> type(int type) {
    return record -> record.getType() == type;
  }

  /** The chosen records of one zone, in the order of its file, written without the class. */
  private static List<String> records(
      String sample, View view, String origin, Predicate<Record> chosen) throws IOException {
    var lines = new ArrayList<String>();
    for (Record record : ZoneFile.of(Sample.named(sample), view, origin).records()) {
      if (chosen.test(record)) {
        lines.add(
            record.getName()
                + " "
                + record.getTTL()
                + " "
                + Type.string(record.getType())
                + " "
                + record.rdataToString());
      }
    }
    return lines;
  }
}
