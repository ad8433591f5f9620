package org.peerage.golden;

import java.util.Random;

/**
 * Writes definitions that the grammar allows, badly laid out, the same ones for the same seed. Only
 * commas at the beginning of a line are left out: two comments around one have one line end to go
 * to.
 */
public final class RandomDefinition {

  private static final String[] NAMES = {
    "a", "tls", "name", "host-name", "use", "let", "import", "profile", "traversal-server", "x9"
  };
  private static final String[] WORDS = {
    "expe1",
    "192.0.2.1/24",
    "X8.9",
    "2001:db8::1",
    "+442071234567",
    "SIPS+D2T",
    "*",
    "@",
    "_x",
    "60s",
    "Köln"
  };
  private static final String[] STRINGS = {
    "\"a b\"",
    "'meet\\..*@example\\.com'",
    "\"${a}-${tls}\"",
    "\"\\\"\\\\\\$\\n\\t\\u{2019}\"",
    "''",
    "\"#\""
  };
  private static final String[] COMMENTS = {
    "# why", "#", "#  two  blanks ", "# { [ ( \" '", "# peerage: allow a-rule because \"x\""
  };

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  public RandomDefinition(long seed) {
    random = new Random(seed);
  }

  /** The whole text; to be called once. */
  public String write() {
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      lineEnds();
      definition();
      out.append(blank());
      if (random.nextInt(8) > 0) {
        lineEnd();
      }
    }
    lineEnds();
    return out.toString();
  }

  private void definition() {
    switch (random.nextInt(6)) {
      case 0 -> out.append("import").append(blank()).append(pick(STRINGS));
      case 1 -> {
        out.append("let").append(blank()).append(pick(NAMES));
        assigned();
      }
      case 2 -> {
        out.append("profile").append(blank()).append(pick(NAMES));
        parameters();
        body(0);
      }
      default -> block(0);
    }
  }

  private void parameters() {
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "(" : ",").append(anyBlanks()).append(pick(NAMES)).append(blanks());
    }
    out.append(count > 0 ? ")" : "").append(blanks());
  }

  private void block(int depth) {
    String kind = pick(NAMES);
    boolean word =
        kind.equals("use") || kind.equals("let") || kind.equals("import") || kind.equals("profile");
    out.append(word ? "peer" : kind);
    int labels = random.nextInt(3);
    for (int i = 0; i < labels; i++) {
      out.append(blank()).append(random.nextInt(4) == 0 ? pick(STRINGS) : pick(WORDS));
    }
    out.append(blanks());
    body(depth);
  }

  private void body(int depth) {
    boolean oneLine = random.nextInt(3) == 0;
    out.append('{');
    int count = random.nextInt(depth > 3 ? 2 : 6);
    for (int i = 0; i < count; i++) {
      gap(oneLine);
      item(depth, oneLine);
    }
    gap(oneLine);
    out.append('}');
  }

  private void gap(boolean oneLine) {
    out.append(blank());
    if (!oneLine && random.nextInt(5) > 0) {
      lineEnd();
      lineEnds();
    }
  }

  private void item(int depth, boolean oneLine) {
    int choice = random.nextInt(8);
    if (choice == 0 && depth < 5) {
      block(depth + 1);
    } else if (choice == 1) {
      out.append("use").append(blank()).append(pick(NAMES)).append(blanks());
      int count = random.nextInt(3);
      for (int i = 0; i < count; i++) {
        out.append(i == 0 ? "(" : ",")
            .append(anyBlanks(oneLine))
            .append(pick(NAMES))
            .append(blanks());
        out.append('=').append(blanks());
        value(1, oneLine);
        out.append(blanks());
      }
      out.append(count > 0 ? ")" : "");
    } else {
      out.append(pick(NAMES)).append(blanks()).append('=').append(blanks());
      value(0, oneLine);
    }
  }

  private void assigned() {
    out.append(blanks()).append('=').append(blanks());
    value(0, false);
  }

  private void value(int depth, boolean oneLine) {
    term(depth, oneLine);
    while (random.nextInt(8) == 0) {
      out.append(blank()).append('+').append(blank()).append(anyBlanks(oneLine));
      term(depth, oneLine);
    }
  }

  private void term(int depth, boolean oneLine) {
    switch (random.nextInt(depth > 3 ? 4 : 7)) {
      case 0 -> out.append(pick(STRINGS));
      case 1 -> out.append('$').append(pick(NAMES));
      case 2 -> out.append(pick(NAMES));
      case 3 -> out.append(pick(WORDS));
      case 4 -> {
        out.append("host").append(blanks());
        group('(', ')', depth, oneLine, false);
      }
      default -> group('[', ']', depth, oneLine, random.nextInt(3) == 0);
    }
  }

  private void group(char open, char close, int depth, boolean oneLine, boolean trailing) {
    out.append(open).append(anyBlanks(oneLine));
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      value(depth + 1, oneLine);
      out.append(blanks());
      if (i + 1 < count || trailing) {
        out.append(',').append(anyBlanks(oneLine));
      }
    }
    out.append(close);
  }

  private String anyBlanks() {
    return anyBlanks(false);
  }

  /** Blanks where a line may end as well. */
  private String anyBlanks(boolean oneLine) {
    if (oneLine || random.nextInt(6) > 0) {
      return blanks();
    }
    var gap = new StringBuilder(blank());
    do {
      gap.append(random.nextInt(3) == 0 ? pick(COMMENTS) : "").append('\n').append(blanks());
    } while (random.nextInt(3) == 0);
    return gap.toString();
  }

  private void lineEnd() {
    out.append(random.nextInt(6) == 0 ? blank() + pick(COMMENTS) : "");
    out.append(random.nextInt(4) == 0 ? "\r\n" : "\n").append(blanks());
  }

  private void lineEnds() {
    while (random.nextInt(4) == 0) {
      lineEnd();
    }
  }

  private String blank() {
    return random.nextInt(10) == 0 ? "\t" : " ".repeat(1 + random.nextInt(3));
  }

  private String blanks() {
    return " ".repeat(random.nextInt(3));
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
