package org.peerage.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerage.dns.RecordData.Field;
import org.peerage.schema.Read;
import org.peerage.value.DomainName;

class RecordTextTest {

  private static final DomainName ZONE = DomainName.of("example.com");

  @Test
  void fieldsAreTakenApart() {
    assertEquals(
        List.of(new Field.Word("10"), new Field.Name(DomainName.of("mail.example.com"))),
        fields("mx", " 10\tmail "));
    assertEquals(
        List.of(new Field.Text("a;b"), new Field.Text("c"), new Field.Text("")),
        fields("TXT", "\"a;b\"c \"\""));
    assertEquals(
        List.of(new Field.Text("\"\\\u0001\u00c3\u00bc\u00ff")),
        fields("TXT", "\"\\\"\\\\\\001ü\\255\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "MX~mail~0-4",
        "MX~70000 mail~0-5",
        "MX~-1 mail~0-2",
        "MX~10~0-2",
        "MX~10 mail more~8-12",
        "MX~10 ma;il~5-6",
        "MX~`10 mail\n$TTL`~3-12",
        "TXT~\"open~0-1",
        "TXT~a(b~1-2",
        "TXT~`\"\\256\"`~0-6",
        "TXT~``~0-0",
        "SRV~1 1 5061 expe1~0-14",
        "SOA~x~0-1",
        "TYPE65400~x~0-1",
      })
  void isRefusedAtTheFault(String type, String text, String place) {
    var bad = assertInstanceOf(Read.Bad.class, RecordText.read(type, text, ZONE));
    assertEquals(place, bad.from() + "-" + bad.to(), bad.fault());
  }

  @Test
  void aRefusedTypeNamesTheBlockToWrite() {
    assertEquals(Optional.of("write an srv block"), RecordText.refusal("srv"));
    assertEquals(Optional.empty(), RecordText.refusal("txt"));
  }

  private static List<Field> fields(String type, String text) {
    return assertInstanceOf(Read.Good.class, RecordText.read(type, text, ZONE)).value()
            instanceof RecordData.Other other
        ? other.fields()
        : List.of();
  }
}
