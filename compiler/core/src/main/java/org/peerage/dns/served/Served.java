package org.peerage.dns.served;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.InsideOnly;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.RrSet;
import org.peerage.value.View;

/**
 * One answer of one name server beside what it should be.
 *
 * @param server its address as it was given, with the port where that is not 53
 */
public record Served(String server, Expectation expected, Answer answer) {

  /** How an answer agrees with what is expected. */
  public enum Verdict {
    RIGHT,
    /** Other records, records to be kept for too long, or records that belong inside. */
    WRONG,
    /** The server says that there are none, or that another one has them. */
    MISSING,
    /** The server says neither. */
    UNANSWERED
  }

  public Verdict verdict() {
    return switch (answer.kind()) {
      case RECORDS, ALIAS -> leaked().isEmpty() && isAsExpected() ? Verdict.RIGHT : Verdict.WRONG;
      case NO_SUCH_NAME, NO_SUCH_RECORDS, REFERRAL ->
          expected.set().isEmpty() ? Verdict.RIGHT : Verdict.MISSING;
      case DECLINED -> isGuarded() ? Verdict.RIGHT : Verdict.UNANSWERED;
      case UNUSABLE, SILENT, NOT_ASKED -> Verdict.UNANSWERED;
    };
  }

  /** What was answered outside and belongs inside. */
  public List<RecordData> leaked() {
    if (expected.view() != View.EXTERNAL) {
      return List.of();
    }
    return answered().stream().filter(one -> InsideOnly.holds(expected.owner(), one)).toList();
  }

  /** What is expected and was not among the records answered. */
  public List<RecordData> lacking() {
    List<RecordData> answered = answered();
    return wanted().stream().filter(one -> !answered.contains(one)).toList();
  }

  /** What was answered and is not expected. */
  public List<RecordData> surplus() {
    List<RecordData> wanted = wanted();
    return answered().stream().filter(one -> !wanted.contains(one)).toList();
  }

  /**
   * Whether the answer may be kept for longer than declared. Less is no fault: what a resolver has
   * kept is on its way out [EXP-SRV-026, XDNS-21].
   */
  public boolean lastsTooLong() {
    return expected.set().isPresent()
        && answer.set().isPresent()
        && answer.set().get().ttl() > expected.set().get().ttl();
  }

  /** Whether the records are those expected; whatever they are where none is. */
  public boolean hasData() {
    return expected.set().isEmpty()
        || answer.kind() == Answer.Kind.RECORDS && lacking().isEmpty() && surplus().isEmpty();
  }

  /** Whether the server keeps back what it must keep back, by knowing nothing of the zone. */
  private boolean isGuarded() {
    return expected.set().isEmpty() && answer.detail().equals(Answer.REFUSED);
  }

  private boolean isAsExpected() {
    return hasData() && !lastsTooLong();
  }

  private List<RecordData> wanted() {
    return expected.set().map(RrSet::data).orElse(List.of());
  }

  private List<RecordData> answered() {
    Optional<RrSet> set = answer.set();
    return set.map(RrSet::data).orElse(List.of());
  }
}
