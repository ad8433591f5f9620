package org.peerage.parse;

import java.util.ArrayList;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Human names for tokens. */
final class Expected {

  /**
   * What could stand at a place: {@code a value or `]`}.
   *
   * @param before the token in front of it, or null at the beginning
   */
  static String words(IntervalSet types, Token before, ParserRuleContext context) {
    var words = new ArrayList<String>();
    if (context instanceof PeerageParser.FileContext) {
      words.add("a block");
    } else if (context instanceof PeerageParser.BodyContext && types.contains(PeerageParser.NL)) {
      words.add("an attribute");
      words.add("a block");
    } else if (types.contains(PeerageParser.OPEN_BRACKET)) {
      words.add("a value");
    } else if (types.contains(PeerageParser.WORD)) {
      words.add("a label");
    } else if (types.contains(PeerageParser.NAME)) {
      words.add("a name");
    } else if (types.contains(PeerageParser.STRING)) {
      words.add("a path in quotes");
    } else if (closes(types)) {
      words.add(separates(before) ? "a value" : "`,`");
    }
    if (context instanceof PeerageParser.BodyContext
        && context.getParent() instanceof PeerageParser.NestingContext
        && types.contains(PeerageParser.OPEN_BRACE)) {
      words.add("a label");
    }
    addIf(types, PeerageParser.EQUALS, "`=`", words);
    addIf(types, PeerageParser.OPEN_BRACE, "`{`", words);
    addIf(types, PeerageParser.CLOSE_BRACKET, "`]`", words);
    addIf(types, PeerageParser.CLOSE_PAREN, "`)`", words);
    addIf(types, PeerageParser.CLOSE_BRACE, "`}`", words);
    return words.isEmpty() ? "the end of the line" : joined(words);
  }

  private static boolean closes(IntervalSet types) {
    return types.contains(PeerageParser.CLOSE_BRACKET) || types.contains(PeerageParser.CLOSE_PAREN);
  }

  private static boolean separates(Token before) {
    return switch (before.getType()) {
      case PeerageParser.COMMA, PeerageParser.OPEN_BRACKET, PeerageParser.OPEN_PAREN -> true;
      default -> false;
    };
  }

  private static void addIf(IntervalSet types, int type, String word, ArrayList<String> words) {
    if (types.contains(type)) {
      words.add(word);
    }
  }

  private static String joined(ArrayList<String> words) {
    var text = new StringBuilder(words.get(0));
    for (int i = 1; i < words.size(); i++) {
      text.append(i == words.size() - 1 ? " or " : ", ").append(words.get(i));
    }
    return text.toString();
  }

  /** What stands here instead. */
  static String found(Token token) {
    return switch (token.getType()) {
      case PeerageParser.NL, Token.EOF, Lexeme.BODY_START, Lexeme.BODY_END, Lexeme.LIST_END ->
          "the end of the line";
      default -> SyntaxMessages.quote(token.getText());
    };
  }

  /** What to type, where it can be told from what was found. */
  static Optional<String> help(Token found, Token before, ParserRuleContext context) {
    boolean empty =
        found.getType() == PeerageParser.CLOSE_PAREN
            && before != null
            && before.getType() == PeerageParser.OPEN_PAREN;
    if (empty) {
      return Optional.of("leave the parentheses out where nothing stands in them");
    }
    if (context instanceof PeerageParser.OperandsContext
        && found.getType() == PeerageParser.EQUALS) {
      return Optional.of("the arguments of a function have no names: write the value alone");
    }
    String text = found.getText();
    int strange = strangeLetter(text);
    if (found.getType() == PeerageParser.WORD && strange >= 0) {
      return Optional.of(
          "a name has letters from a to z, digits and hyphens, and no "
              + CharacterMessages.name(strange));
    }
    int plus = text.indexOf('+');
    boolean joins =
        found.getType() == PeerageParser.WORD
            && plus > 0
            && before != null
            && before.getType() == PeerageParser.DOLLAR
            && Characters.isName(text.substring(0, plus));
    return joins
        ? Optional.of("write a blank before `+`: `$" + text.substring(0, plus) + " + …`")
        : Optional.empty();
  }

  /** The first letter that only looks like one of a to z, or is none; negative without one. */
  private static int strangeLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return text.codePointAt(i);
      }
    }
    return -1;
  }

  private Expected() {}
}
