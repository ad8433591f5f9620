package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.peerage.parse.PeerageParser.ApplicationContext;
import org.peerage.parse.PeerageParser.ArgumentContext;
import org.peerage.parse.PeerageParser.AssignmentContext;
import org.peerage.parse.PeerageParser.BodyContext;
import org.peerage.parse.PeerageParser.DefinitionContext;
import org.peerage.parse.PeerageParser.ElementsContext;
import org.peerage.parse.PeerageParser.FileContext;
import org.peerage.parse.PeerageParser.ItemContext;
import org.peerage.parse.PeerageParser.LabelContext;
import org.peerage.parse.PeerageParser.NameContext;
import org.peerage.parse.PeerageParser.NestingContext;
import org.peerage.parse.PeerageParser.OperandsContext;
import org.peerage.parse.PeerageParser.TermContext;
import org.peerage.parse.PeerageParser.ValueContext;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Attribute;
import org.peerage.syntax.Block;
import org.peerage.syntax.Body;
import org.peerage.syntax.Call;
import org.peerage.syntax.Import;
import org.peerage.syntax.Item;
import org.peerage.syntax.Join;
import org.peerage.syntax.Let;
import org.peerage.syntax.ListValue;
import org.peerage.syntax.Name;
import org.peerage.syntax.Profile;
import org.peerage.syntax.Reference;
import org.peerage.syntax.Scalar;
import org.peerage.syntax.Text;
import org.peerage.syntax.Use;
import org.peerage.syntax.Value;
import org.peerage.syntax.Word;

/**
 * Turns parse contexts into syntax records. A context in which something is missing gives nothing:
 * what is wrong with it has been said already.
 */
final class TreeBuilder {

  private final SourceText source;
  private final Findings findings;

  TreeBuilder(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  void items(FileContext file, List<Item> into) {
    for (DefinitionContext definition : file.definition()) {
      definition(definition, into);
    }
  }

  private void definition(DefinitionContext context, List<Item> into) {
    switch (context.getStart().getType()) {
      case PeerageParser.IMPORT -> imported(context, into);
      case PeerageParser.LET -> let(context, into);
      case PeerageParser.PROFILE -> profile(context, into);
      default -> block(context, context.nesting(), into);
    }
  }

  private void imported(DefinitionContext context, List<Item> into) {
    if (complete(context)) {
      into.add(new Import(text(context.getStop()), span(context)));
    }
  }

  private void let(DefinitionContext context, List<Item> into) {
    Optional<Name> name = name(context.name());
    Optional<Value> value = assigned(context.assignment());
    if (name.isPresent() && value.isPresent()) {
      into.add(new Let(name.get(), value.get(), span(context)));
    }
  }

  private void profile(DefinitionContext context, List<Item> into) {
    Optional<Name> name = name(context.name());
    Optional<Body> body = body(context.body());
    if (name.isEmpty() || body.isEmpty() || isHeadAlone(body.get(), context.body())) {
      return;
    }
    var parameters = new ArrayList<Name>();
    if (context.parameters() != null) {
      for (NameContext parameter : context.parameters().name()) {
        if (complete(parameter)) {
          parameters.add(name(parameter.getStart()));
        }
      }
    }
    into.add(new Profile(name.get(), parameters, body.get(), span(context)));
  }

  private void block(ParserRuleContext whole, NestingContext nesting, List<Item> into) {
    BodyContext braces = nesting == null ? null : nesting.body();
    Optional<Body> body = body(braces);
    if (body.isEmpty() || isHeadAlone(body.get(), braces)) {
      return;
    }
    var labels = new ArrayList<Scalar>();
    for (ParseTree part : nesting.children) {
      if (part instanceof LabelContext label && complete(label)) {
        labels.add(scalar(label.getStart()));
      }
    }
    into.add(new Block(name(whole.getStart()), labels, body.get(), span(whole)));
  }

  /**
   * Whether a block or profile ends before it holds anything, and nothing closes it: a line that is
   * there twice.
   */
  private static boolean isHeadAlone(Body body, BodyContext context) {
    return body.items().isEmpty() && context.getStop().getType() == Lexeme.BODY_END;
  }

  private Optional<Body> body(BodyContext context) {
    if (!complete(context)) {
      return Optional.empty();
    }
    var items = new ArrayList<Item>();
    for (int i = 0; i < context.getChildCount(); i++) {
      if (context.getChild(i) instanceof ItemContext item) {
        item(item, items);
      }
    }
    return Optional.of(new Body(items, span(context)));
  }

  private void item(ItemContext context, List<Item> into) {
    ParseTree rest = context.getChild(0);
    if (rest instanceof AssignmentContext assignment) {
      attribute(context, assignment, into);
    } else if (rest instanceof NestingContext nesting) {
      block(context, nesting, into);
    } else if (rest instanceof ApplicationContext application) {
      use(context, application, into);
    }
  }

  private void attribute(ParserRuleContext whole, AssignmentContext assignment, List<Item> into) {
    Optional<Value> value = assigned(assignment);
    if (value.isPresent()) {
      into.add(new Attribute(name(whole.getStart()), value.get(), span(whole)));
    }
  }

  private void use(ParserRuleContext whole, ApplicationContext application, List<Item> into) {
    Optional<Name> profile = name(application.name());
    if (profile.isEmpty()) {
      return;
    }
    var arguments = new ArrayList<Use.Argument>();
    for (ArgumentContext argument : application.argument()) {
      Optional<Name> name = name(argument.name());
      Optional<Value> value = assigned(argument.assignment());
      if (name.isPresent() && value.isPresent()) {
        arguments.add(new Use.Argument(name.get(), value.get()));
      }
    }
    into.add(new Use(profile.get(), arguments, span(whole)));
  }

  private Optional<Value> assigned(AssignmentContext context) {
    return complete(context) ? value((ValueContext) context.getChild(0)) : Optional.empty();
  }

  private Optional<Value> value(ValueContext context) {
    if (!complete(context)) {
      return Optional.empty();
    }
    int count = context.getChildCount();
    if (count == 1) {
      return term((TermContext) context.getChild(0));
    }
    var terms = new ArrayList<Value>(count);
    for (int i = 0; i < count; i++) {
      Optional<Value> read = term((TermContext) context.getChild(i));
      if (read.isPresent()) {
        terms.add(read.get());
      }
    }
    return terms.size() < count ? Optional.empty() : Optional.of(new Join(terms, span(context)));
  }

  private Optional<Value> term(TermContext context) {
    if (!complete(context)) {
      return Optional.empty();
    }
    ParseTree rest = context.getChild(0);
    return switch (context.getStart().getType()) {
      case PeerageParser.OPEN_BRACKET -> list(context, (ElementsContext) rest);
      case PeerageParser.DOLLAR -> reference(context, (NameContext) rest);
      default -> rest == null ? known(context.getStart()) : call(context, (OperandsContext) rest);
    };
  }

  private Optional<Value> reference(TermContext context, NameContext name) {
    return complete(name)
        ? Optional.of(new Reference(name(name.getStart()), span(context)))
        : Optional.empty();
  }

  private Optional<Value> call(TermContext context, OperandsContext operands) {
    if (!complete(operands)) {
      return Optional.empty();
    }
    List<ValueContext> contexts = operands.value();
    List<Value> values = values(contexts);
    return values.size() < contexts.size()
        ? Optional.empty()
        : Optional.of(new Call(name(context.getStart()), values, span(context)));
  }

  /** A list with a value in it that cannot be read is another list, and not given. */
  private Optional<Value> list(TermContext context, ElementsContext elements) {
    if (elements == null) {
      return Optional.of(new ListValue(List.of(), span(context)));
    }
    refuseGaps(elements);
    List<ValueContext> contexts = elements.value();
    List<Value> values = values(contexts);
    return values.size() < contexts.size()
        ? Optional.empty()
        : Optional.of(new ListValue(values, span(context)));
  }

  /** A comma right behind another: the grammar leaves it to us. */
  private void refuseGaps(ElementsContext context) {
    boolean comma = false;
    for (ParseTree child : context.children) {
      boolean again = child instanceof TerminalNode;
      if (comma && again) {
        Token second = ((TerminalNode) child).getSymbol();
        findings.add(SyntaxMessages.emptyElement(span(second)));
      }
      comma = again;
    }
  }

  private List<Value> values(List<ValueContext> contexts) {
    var values = new ArrayList<Value>(contexts.size());
    for (ValueContext context : contexts) {
      Optional<Value> value = value(context);
      if (value.isPresent()) {
        values.add(value.get());
      }
    }
    return values;
  }

  /** A word or a string as a value; none where nobody can say what was meant. */
  private Optional<Value> known(Token token) {
    if (token instanceof Lexeme lexeme && lexeme.lost()) {
      return Optional.empty();
    }
    if (token.getType() != PeerageParser.STRING) {
      return Optional.of(scalar(token));
    }
    StringReader reader = reader(token);
    Text text = reader.read();
    return reader.failed() ? Optional.empty() : Optional.of(text);
  }

  private Scalar scalar(Token token) {
    return token.getType() == PeerageParser.STRING
        ? text(token)
        : new Word(token.getText(), span(token));
  }

  private Text text(Token token) {
    return reader(token).read();
  }

  private StringReader reader(Token token) {
    boolean reported = token instanceof Lexeme lexeme && lexeme.broken();
    return new StringReader(
        source, findings, token.getStartIndex(), token.getStopIndex() + 1, reported);
  }

  private Optional<Name> name(NameContext context) {
    return complete(context) ? Optional.of(name(context.getStart())) : Optional.empty();
  }

  private Name name(Token token) {
    return new Name(token.getText(), span(token));
  }

  private static boolean complete(ParserRuleContext context) {
    return context != null && context.exception == null && context.getStop() != null;
  }

  private Span span(ParserRuleContext context) {
    int start = context.getStart().getStartIndex();
    return source.span(start, Math.max(start, context.getStop().getStopIndex() + 1));
  }

  private Span span(Token token) {
    return source.span(token.getStartIndex(), token.getStopIndex() + 1);
  }
}
