package org.peerage.dns;

import java.time.LocalDate;
import java.util.Optional;

/** How the serial number of a zone comes about. Reading the clock is none of the ways. */
public sealed interface SerialPolicy {

  /** The word of the definition. */
  String word();

  /**
   * The serial of a zone whose records differ from what is published, or that is new.
   *
   * @param published the serial secondaries have; nothing for a new zone
   * @return above the published one, where there is one; nothing where what is known does not tell
   */
  Optional<SerialNumber> next(Optional<SerialNumber> published, Known known);

  /**
   * What is known at the edge.
   *
   * @param commit of the definitions, as {@link SerialNumber#ofEpochSecond} has it
   * @param day that the caller names
   */
  record Known(Optional<SerialNumber> commit, Optional<LocalDate> day) {

    public static final Known NOTHING = new Known(Optional.empty(), Optional.empty());
  }

  /** The number is written in the definition. */
  record Fixed(SerialNumber number) implements SerialPolicy {
    @Override
    public String word() {
      return number.toString();
    }

    /** Nothing where the number does not lie above the published one. */
    @Override
    public Optional<SerialNumber> next(Optional<SerialNumber> published, Known known) {
      return published.isEmpty() || number.isAfter(published.get())
          ? Optional.of(number)
          : Optional.empty();
    }
  }

  /**
   * The date of the commits that touch the estate, in seconds, UTC; one above the published serial
   * where that is not before it.
   */
  record FromCommit() implements SerialPolicy {
    @Override
    public String word() {
      return "from-commit";
    }

    @Override
    public Optional<SerialNumber> next(Optional<SerialNumber> published, Known known) {
      return known.commit().map(commit -> commit.orAbove(published));
    }
  }

  /**
   * YYYYMMDDnn (RFC 1912 section 2.2), nn from 01; one above the published serial where that is not
   * before it. After 99 changes of a day nn runs over into the number of the next day, and the days
   * that follow go on from there.
   */
  record Date() implements SerialPolicy {

    private static final int CHANGES = 100;

    @Override
    public String word() {
      return "date";
    }

    @Override
    public Optional<SerialNumber> next(Optional<SerialNumber> published, Known known) {
      return known.day().map(day -> first(day).orAbove(published));
    }

    /** The first of a day; years that 32 bits cannot hold begin anew at 0, as the circle does. */
    private static SerialNumber first(LocalDate day) {
      long number = (day.getYear() * 100L + day.getMonthValue()) * 100 + day.getDayOfMonth();
      return SerialNumber.around(number * CHANGES + 1);
    }
  }

  /** One above the published serial; 1 for a new zone. */
  record Increment() implements SerialPolicy {
    @Override
    public String word() {
      return "increment";
    }

    @Override
    public Optional<SerialNumber> next(Optional<SerialNumber> published, Known known) {
      return Optional.of(published.map(serial -> serial.plus(1)).orElse(new SerialNumber(1)));
    }
  }

  /**
   * The policy of a word.
   *
   * @param word {@code from-commit}, {@code date}, {@code increment} or a number from 0 to
   *     4294967295, as the schema has checked it
   */
  static SerialPolicy of(String word) {
    return switch (word) {
      case "from-commit" -> new FromCommit();
      case "date" -> new Date();
      case "increment" -> new Increment();
      default -> new Fixed(new SerialNumber(Long.parseLong(word)));
    };
  }
}
