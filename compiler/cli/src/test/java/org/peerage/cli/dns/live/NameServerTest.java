package org.peerage.cli.dns.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.peerage.cli.UsageException;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.served.Answer;
import org.peerage.dns.served.Expectation;
import org.peerage.dns.served.Expectations;
import org.peerage.model.Estate;
import org.peerage.source.SourceText;
import org.peerage.value.View;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** What is made of answers that are right, wrong, cut off, late, garbage, or never come. */
class NameServerTest {

  private static final Duration PATIENCE = Duration.ofMillis(250);

  private static final Estate ESTATE =
      estate(
          """
          dns example.com {
              view = internal
              host www { address = 192.0.2.80 }
          }
          """);

  private static final Record RIGHT = record("www.example.com. 3600 IN A 192.0.2.80");

  @Test
  void anAnswerIsItsRecords() throws IOException {
    Answer answer = answer(FakeServer.zone(List.of(RIGHT)));
    assertEquals(Answer.Kind.RECORDS, answer.kind());
    assertEquals(question().set().orElseThrow().data(), answer.set().orElseThrow().data());
    assertEquals(3600, answer.set().orElseThrow().ttl());
  }

  @Test
  void theLongestTtlOfASetCounts() throws IOException {
    Record longer = record("www.example.com. 7200 IN A 192.0.2.81");
    Answer answer = answer(FakeServer.zone(List.of(longer, RIGHT)));
    assertEquals(7200, answer.set().orElseThrow().ttl());
  }

  @Test
  void recordsOfOtherNamesAreNoAnswer() throws IOException {
    Answer answer =
        answer(
            query -> {
              Message reply = FakeServer.reply(query, Rcode.NOERROR);
              reply.addRecord(record("w.example.com. 3600 IN A 192.0.2.80"), Section.ANSWER);
              return Optional.of(reply.toWire());
            });
    assertEquals(Answer.noSuchRecords(), answer);
  }

  @Test
  void codesAreToldApart() throws IOException {
    assertEquals(Answer.noSuchName(), answer(code(Rcode.NXDOMAIN)));
    assertEquals(Answer.noSuchRecords(), answer(code(Rcode.NOERROR)));
    assertEquals(Answer.declined("REFUSED"), answer(code(Rcode.REFUSED)));
    assertEquals(Answer.declined("SERVFAIL"), answer(code(Rcode.SERVFAIL)));
    assertEquals(Answer.declined("NOTIMP"), answer(code(Rcode.NOTIMP)));
  }

  @Test
  void aServerThatDoesNotKnowEdnsIsAskedWithoutIt() throws IOException {
    FakeServer.Behavior right = FakeServer.zone(List.of(RIGHT));
    for (FakeServer.Behavior refusal :
        List.<FakeServer.Behavior>of(
            code(Rcode.FORMERR),
            code(Rcode.NOTIMP),
            NameServerTest::badVersion,
            query -> Optional.empty(),
            // As old servers do it: the head and nothing else.
            query -> {
              Message reply = FakeServer.reply(query, Rcode.FORMERR);
              reply.removeAllRecords(Section.QUESTION);
              return Optional.of(reply.toWire());
            })) {
      try (var server =
          new FakeServer(
              query -> query.getOPT() == null ? right.answer(query) : refusal.answer(query))) {
        NameServer asked = nameServer(server.shown());
        List<Answer> answers = asked.ask(List.of(question(), question()), done -> {});
        assertEquals(Answer.Kind.RECORDS, answers.get(0).kind(), answers.toString());
        assertEquals(Answer.Kind.RECORDS, answers.get(1).kind());
        int once = server.asked().size();
        asked.ask(List.of(question()), done -> {});
        assertEquals(once + 1, server.asked().size(), "what is known is not tried again");
      }
    }
  }

  @Test
  void aServerThatRefusesWithoutEdnsAsWellIsBelieved() throws IOException {
    assertEquals(Answer.declined("FORMERR"), answer(code(Rcode.FORMERR)));
  }

  private static Optional<byte[]> badVersion(Message query) {
    Message reply = FakeServer.reply(query, Rcode.NOERROR);
    reply.removeAllRecords(Section.ADDITIONAL);
    // The upper bits of the code stand in the OPT record (RFC 6891 section 6.1.3).
    reply.addRecord(new OPTRecord(1232, Rcode.BADVERS >> 4, 0), Section.ADDITIONAL);
    return Optional.of(reply.toWire());
  }

  @Test
  void anAliasIsSaidToBeOne() throws IOException {
    Answer answer =
        answer(
            query -> {
              Message reply = FakeServer.reply(query, Rcode.NXDOMAIN);
              reply.addRecord(record("www.example.com. 60 IN CNAME gone.test."), Section.ANSWER);
              return Optional.of(reply.toWire());
            });
    assertEquals(Answer.Kind.ALIAS, answer.kind());
  }

  @Test
  void aReferralNamesItsZoneAndGivesItsGlue() throws IOException {
    Answer answer = answer(referral("sub.test. 60 IN A 192.0.2.1"));
    assertEquals(Answer.Kind.REFERRAL, answer.kind());
    assertEquals("example.com", answer.detail());
    assertEquals(Answer.Kind.RECORDS, answer(referral(RIGHT.toString())).kind());
  }

  @Test
  void whatDoesNotFitIsAskedByTcp() throws IOException {
    FakeServer.Behavior whole = FakeServer.zone(List.of(RIGHT));
    try (var server = new FakeServer(NameServerTest::truncated, whole)) {
      assertEquals(Answer.Kind.RECORDS, answer(server).kind());
      assertEquals(List.of("UDP www.example.com. A", "TCP www.example.com. A"), server.asked());
    }
  }

  @Test
  void whatDoesNotFitByTcpEitherIsNoAnswer() throws IOException {
    Answer answer = answer(NameServerTest::truncated);
    assertEquals("it says by TCP as well that the answer does not fit", answer.detail());
  }

  @Test
  void aTcpConnectionThatEndsEarlyIsNoAnswer() throws IOException {
    try (var server = new FakeServer(NameServerTest::truncated, query -> Optional.empty())) {
      Answer answer = answer(server);
      assertTrue(
          answer.kind() == Answer.Kind.UNUSABLE || answer.kind() == Answer.Kind.SILENT,
          answer.toString());
    }
  }

  @Test
  void garbageIsNoAnswer() throws IOException {
    FakeServer.Behavior right = FakeServer.zone(List.of(RIGHT));
    for (FakeServer.Behavior garbage :
        List.<FakeServer.Behavior>of(
            query -> Optional.of(new byte[] {1, 2, 3}),
            query -> Optional.of(new byte[0]),
            query -> Optional.of("HTTP/1.1 400 Bad Request".getBytes()),
            // Cut off in the middle of a record.
            query -> right.answer(query).map(bytes -> Arrays.copyOf(bytes, bytes.length - 7)),
            // Another answer's number.
            query -> right.answer(query).map(bytes -> turned(bytes, 0)),
            // A name that points to itself.
            query -> right.answer(query).map(NameServerTest::looping),
            // The question itself.
            query -> Optional.of(query.toWire()),
            // An answer to another question.
            query -> Optional.of(FakeServer.reply(other(query), Rcode.NOERROR).toWire()),
            // No question at all.
            query -> {
              Message reply = FakeServer.reply(query, Rcode.NOERROR);
              reply.removeAllRecords(Section.QUESTION);
              return Optional.of(reply.toWire());
            })) {
      Answer answer = answer(garbage);
      assertEquals(Answer.Kind.UNUSABLE, answer.kind(), answer.toString());
    }
  }

  @Test
  void aLostAnswerIsAskedForAgain() throws IOException {
    var come = new AtomicInteger();
    FakeServer.Behavior right = FakeServer.zone(List.of(RIGHT));
    try (var server =
        new FakeServer(
            query -> come.incrementAndGet() < 3 ? Optional.empty() : right.answer(query))) {
      assertEquals(Answer.Kind.RECORDS, answer(server).kind());
      assertEquals(3, come.get());
    }
  }

  @Test
  void aLateAnswerIsNone() throws IOException {
    Answer answer =
        answer(
            query -> {
              try {
                Thread.sleep(PATIENCE.toMillis() * 2);
              } catch (InterruptedException stopped) {
                throw new IOException(stopped);
              }
              return FakeServer.zone(List.of(RIGHT)).answer(query);
            });
    assertEquals(Answer.Kind.SILENT, answer.kind());
  }

  @Test
  void aServerThatIsSilentIsNotAskedForTheRest() throws IOException {
    try (var server = new FakeServer(query -> Optional.empty())) {
      var many = new ArrayList<Expectation>();
      for (int i = 0; i < 1000; i++) {
        many.add(question());
      }
      List<Answer> answers = nameServer(server.shown()).ask(many, done -> {});
      assertEquals(1000, answers.size());
      assertEquals(Answer.Kind.SILENT, answers.get(0).kind());
      assertEquals(Answer.Kind.NOT_ASKED, answers.get(999).kind());
      assertEquals(3, server.asked().size());
    }
  }

  @Test
  void aServerThatFallsSilentIsNotAskedForever() throws IOException {
    var come = new AtomicInteger();
    FakeServer.Behavior right = FakeServer.zone(List.of(RIGHT));
    try (var server =
        new FakeServer(
            query -> come.incrementAndGet() > 1 ? Optional.empty() : right.answer(query))) {
      var many = new ArrayList<Expectation>();
      for (int i = 0; i < 1000; i++) {
        many.add(question());
      }
      List<Answer> answers = nameServer(server.shown()).ask(many, done -> {});
      assertEquals(Answer.Kind.RECORDS, answers.get(0).kind());
      assertEquals(Answer.Kind.NOT_ASKED, answers.get(999).kind());
    }
  }

  @Test
  void nobodyListens() throws IOException {
    String closed;
    try (var server = new FakeServer(query -> Optional.empty())) {
      closed = server.shown();
    }
    Answer answer = nameServer(closed).ask(List.of(question()), done -> {}).get(0);
    assertEquals(Answer.Kind.SILENT, answer.kind(), answer.toString());
  }

  private static Answer answer(FakeServer.Behavior behavior) throws IOException {
    try (var server = new FakeServer(behavior)) {
      return answer(server);
    }
  }

  private static Answer answer(FakeServer server) throws IOException {
    return nameServer(server.shown()).ask(List.of(question()), done -> {}).get(0);
  }

  private static NameServer nameServer(String shown) {
    try {
      Server server = Server.of(shown, PublishedDns.of(ESTATE), View.INTERNAL);
      return new NameServer(server, Optional.empty(), PATIENCE);
    } catch (UsageException wrong) {
      throw new AssertionError(wrong);
    }
  }

  private static Expectation question() {
    return Expectations.of(ESTATE, View.INTERNAL, Optional.empty(), zone -> zone).get(0);
  }

  private static FakeServer.Behavior code(int code) {
    return query -> Optional.of(FakeServer.reply(query, code).toWire());
  }

  private static FakeServer.Behavior referral(String glue) {
    return query -> {
      Message reply = FakeServer.reply(query, Rcode.NOERROR);
      reply.getHeader().unsetFlag(Flags.AA);
      reply.addRecord(record("example.com. 60 IN NS www.example.com."), Section.AUTHORITY);
      reply.addRecord(record(glue), Section.ADDITIONAL);
      return Optional.of(reply.toWire());
    };
  }

  private static Optional<byte[]> truncated(Message query) {
    Message reply = FakeServer.reply(query, Rcode.NOERROR);
    reply.getHeader().setFlag(Flags.TC);
    return Optional.of(reply.toWire());
  }

  private static byte[] turned(byte[] bytes, int at) {
    bytes[at] ^= 1;
    return bytes;
  }

  /** The answer's owner is a pointer to the question: made to point to itself. */
  private static byte[] looping(byte[] bytes) {
    int pointer = bytes.length - 16;
    bytes[pointer] = (byte) 0xC0;
    bytes[pointer + 1] = (byte) pointer;
    return bytes;
  }

  private static Message other(Message query) {
    Message other = query.clone();
    other.removeAllRecords(Section.QUESTION);
    other.addRecord(
        Record.newRecord(name("other.example.com."), Type.A, DClass.IN), Section.QUESTION);
    return other;
  }

  private static Record record(String line) {
    String[] words = line.split("\\s+", 5);
    try {
      return Record.fromString(
          name(words[0]),
          Type.value(words[3]),
          DClass.IN,
          Long.parseLong(words[1]),
          words[4],
          Name.root);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private static Name name(String text) {
    return Name.fromConstantString(text);
  }

  private static Estate estate(String text) {
    try {
      return Compilation.of(ProjectFiles.of(new SourceText("a.peerage", text))).value();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
