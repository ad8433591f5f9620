package org.peerage.parse;

import java.util.ArrayList;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Human names for tokens. */
final class Expected {

  /** What could stand here: {@code a value or `]`}. */
  static String words(IntervalSet types) {
    var words = new ArrayList<String>();
    if (types.contains(PeerageParser.OPEN_BRACKET)) {
      words.add("a value");
    } else if (types.contains(PeerageParser.WORD)) {
      words.add("a label");
    } else if (types.contains(PeerageParser.NAME)) {
      words.add(types.contains(PeerageParser.NL) ? "an item" : "a name");
    } else if (types.contains(PeerageParser.STRING)) {
      words.add("a path in quotes");
    }
    addIf(types, PeerageParser.EQUALS, "`=`", words);
    addIf(types, PeerageParser.OPEN_BRACE, "`{`", words);
    addIf(types, PeerageParser.PLUS, "`+`", words);
    addIf(types, PeerageParser.COMMA, "`,`", words);
    addIf(types, PeerageParser.CLOSE_BRACKET, "`]`", words);
    addIf(types, PeerageParser.CLOSE_PAREN, "`)`", words);
    addIf(types, PeerageParser.CLOSE_BRACE, "`}`", words);
    addIf(types, PeerageParser.NL, "a new line", words);
    return joined(words);
  }

  private static void addIf(IntervalSet types, int type, String word, ArrayList<String> words) {
    if (types.contains(type)) {
      words.add(word);
    }
  }

  private static String joined(ArrayList<String> words) {
    if (words.isEmpty()) {
      return "the end of the file";
    }
    var text = new StringBuilder(words.get(0));
    for (int i = 1; i < words.size(); i++) {
      text.append(i == words.size() - 1 ? " or " : ", ").append(words.get(i));
    }
    return text.toString();
  }

  /** What stands here instead. */
  static String found(Token token) {
    return switch (token.getType()) {
      case PeerageParser.NL -> "the end of the line";
      case Token.EOF, Lexeme.BODY_START, Lexeme.BODY_END, Lexeme.LIST_END -> "nothing";
      default -> SyntaxMessages.quote(token.getText());
    };
  }

  private Expected() {}
}
