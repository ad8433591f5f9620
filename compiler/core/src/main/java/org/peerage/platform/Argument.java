package org.peerage.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a command takes behind its colon. */
public sealed interface Argument {

  /** In plain words, for a message: {@code a number from 60 to 65534}. */
  String expected();

  /** Whether a value, as it stands on the command line without quotes, fits. */
  boolean accepts(String value);

  /** Whether the value is written between quotation marks. Enumerations and numbers are not. */
  default boolean quoted() {
    return this instanceof Text || this instanceof Anything;
  }

  static Argument text(int least, int most) {
    return new Text(least, most);
  }

  static Argument number(int least, int most) {
    return new Whole(least, most, "");
  }

  static Argument seconds(int least, int most) {
    return new Whole(least, most, "seconds");
  }

  /** An enumeration the language has no words for. */
  static Argument words(String... theirs) {
    var words = new Word[theirs.length];
    for (int i = 0; i < theirs.length; i++) {
      words[i] = new Word("", theirs[i]);
    }
    return new Words(List.of(words));
  }

  /** An enumeration with our words: ours and theirs in turn. */
  static Argument mapped(String... oursAndTheirs) {
    var words = new Word[oursAndTheirs.length / 2];
    for (int i = 0; i < words.length; i++) {
      words[i] = new Word(oursAndTheirs[2 * i], oursAndTheirs[2 * i + 1]);
    }
    return new Words(List.of(words));
  }

  /** An enumeration for whose words the language has the same. */
  static Argument alike(String... both) {
    var words = new Word[both.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = new Word(both[i], both[i]);
    }
    return new Words(List.of(words));
  }

  static Argument onOff() {
    return mapped("on", "On", "off", "Off");
  }

  static Argument anything() {
    return new Anything();
  }

  /**
   * Text between quotation marks. Whoever writes it refuses quotes, line breaks and control
   * characters: no way to escape them is documented.
   *
   * @param least fewest characters; 0 where {@code ""} clears the setting
   * @param most greatest number of characters; of a password, in plain text
   */
  record Text(int least, int most) implements Argument {

    @Override
    public String expected() {
      return "text of " + (least == 0 ? "at most " : least + " to ") + most + " characters";
    }

    @Override
    public boolean accepts(String value) {
      int length = value.codePointCount(0, value.length());
      return length >= least && length <= most;
    }
  }

  /**
   * A whole number, both bounds included.
   *
   * @param unit what it counts; empty where it counts nothing
   */
  record Whole(int least, int most, String unit) implements Argument {

    @Override
    public String expected() {
      return (unit.isEmpty() ? "a number" : "a number of " + unit)
          + " from "
          + least
          + " to "
          + most;
    }

    @Override
    public boolean accepts(String value) {
      if (value.isEmpty() || value.length() > 9) {
        return false;
      }
      int number = 0;
      for (int i = 0; i < value.length(); i++) {
        char digit = value.charAt(i);
        if (digit < '0' || digit > '9') {
          return false;
        }
        number = number * 10 + digit - '0';
      }
      return number >= least && number <= most;
    }
  }

  /** One word of a closed set; the appliance takes it in either case. */
  record Words(List<Word> words) implements Argument {

    public Words {
      words = List.copyOf(words);
    }

    /**
     * Cisco's word for a word of the language, {@code on} and {@code off} among them; nothing for
     * one this setting does not take, as {@code udp} on a traversal client zone.
     */
    public Optional<String> theirs(String ours) {
      for (Word word : words) {
        if (!ours.isEmpty() && word.ours.equals(ours)) {
          return Optional.of(word.theirs);
        }
      }
      return Optional.empty();
    }

    @Override
    public String expected() {
      var text = new StringBuilder("one of ");
      for (int i = 0; i < words.size(); i++) {
        text.append(i == 0 ? "" : ", ").append(words.get(i).theirs);
      }
      return text.toString();
    }

    @Override
    public boolean accepts(String value) {
      for (Word word : words) {
        if (word.theirs.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A word in both tongues.
   *
   * @param ours the word of the language; empty where it has none
   * @param theirs the word of the appliance, as its reference spells it
   */
  record Word(String ours, String theirs) {}

  /** Something whose range no source at hand gives. */
  record Anything() implements Argument {

    @Override
    public String expected() {
      return "a value";
    }

    @Override
    public boolean accepts(String value) {
      return true;
    }
  }
}
