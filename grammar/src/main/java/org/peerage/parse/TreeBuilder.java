package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.peerage.parse.PeerageParser.ArgumentContext;
import org.peerage.parse.PeerageParser.ArgumentsContext;
import org.peerage.parse.PeerageParser.AttributeContext;
import org.peerage.parse.PeerageParser.BlockContext;
import org.peerage.parse.PeerageParser.BlockDefinitionContext;
import org.peerage.parse.PeerageParser.BodyContext;
import org.peerage.parse.PeerageParser.CallContext;
import org.peerage.parse.PeerageParser.DefinitionContext;
import org.peerage.parse.PeerageParser.FileContext;
import org.peerage.parse.PeerageParser.ImportDefinitionContext;
import org.peerage.parse.PeerageParser.ItemContext;
import org.peerage.parse.PeerageParser.LabelContext;
import org.peerage.parse.PeerageParser.LetDefinitionContext;
import org.peerage.parse.PeerageParser.ListContext;
import org.peerage.parse.PeerageParser.NameContext;
import org.peerage.parse.PeerageParser.ParametersContext;
import org.peerage.parse.PeerageParser.ProfileDefinitionContext;
import org.peerage.parse.PeerageParser.ReferenceContext;
import org.peerage.parse.PeerageParser.TermContext;
import org.peerage.parse.PeerageParser.TextLabelContext;
import org.peerage.parse.PeerageParser.TextTermContext;
import org.peerage.parse.PeerageParser.UseContext;
import org.peerage.parse.PeerageParser.ValueContext;
import org.peerage.parse.PeerageParser.WordTermContext;
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

  TreeBuilder(SourceText source) {
    this.source = source;
  }

  List<Item> items(FileContext file) {
    var items = new ArrayList<Item>();
    for (DefinitionContext definition : file.definition()) {
      definition(definition).ifPresent(items::add);
    }
    return items;
  }

  private Optional<? extends Item> definition(DefinitionContext context) {
    if (context instanceof BlockDefinitionContext block) {
      return block(
          block.NAME() == null ? null : block.NAME().getSymbol(),
          block.label(),
          block.body(),
          block);
    }
    if (context instanceof LetDefinitionContext let) {
      return both(
          name(let.name()), value(let.value()), (name, value) -> new Let(name, value, span(let)));
    }
    if (context instanceof ImportDefinitionContext imported) {
      if (imported.STRING() == null) {
        return Optional.empty();
      }
      return Optional.of(new Import(text(imported.STRING().getSymbol()), span(imported)));
    }
    if (context instanceof ProfileDefinitionContext profile) {
      return both(
          name(profile.name()),
          body(profile.body()),
          (name, body) -> new Profile(name, parameters(profile.parameters()), body, span(profile)));
    }
    return Optional.empty();
  }

  private Optional<Item> block(
      Token kind, List<LabelContext> labels, BodyContext body, ParserRuleContext whole) {
    if (kind == null) {
      return Optional.empty();
    }
    var scalars = new ArrayList<Scalar>();
    for (LabelContext label : labels) {
      label(label).ifPresent(scalars::add);
    }
    return body(body).map(inside -> new Block(name(kind), scalars, inside, span(whole)));
  }

  private List<Name> parameters(ParametersContext context) {
    var names = new ArrayList<Name>();
    if (context != null) {
      for (NameContext name : context.name()) {
        name(name).ifPresent(names::add);
      }
    }
    return names;
  }

  private Optional<Body> body(BodyContext context) {
    if (context == null) {
      return Optional.empty();
    }
    var items = new ArrayList<Item>();
    for (ItemContext item : context.item()) {
      item(item).ifPresent(items::add);
    }
    return Optional.of(new Body(items, span(context)));
  }

  private Optional<? extends Item> item(ItemContext context) {
    if (context instanceof AttributeContext attribute) {
      return both(
          name(attribute.name()),
          value(attribute.value()),
          (name, value) -> new Attribute(name, value, span(attribute)));
    }
    if (context instanceof BlockContext block) {
      return block(
          block.NAME() == null ? null : block.NAME().getSymbol(),
          block.label(),
          block.body(),
          block);
    }
    if (context instanceof UseContext use) {
      return name(use.name()).map(name -> new Use(name, arguments(use.arguments()), span(use)));
    }
    return Optional.empty();
  }

  private List<Use.Argument> arguments(ArgumentsContext context) {
    var arguments = new ArrayList<Use.Argument>();
    if (context != null) {
      for (ArgumentContext argument : context.argument()) {
        both(name(argument.name()), value(argument.value()), Use.Argument::new)
            .ifPresent(arguments::add);
      }
    }
    return arguments;
  }

  private Optional<Scalar> label(LabelContext context) {
    if (context instanceof TextLabelContext text) {
      return Optional.of(text(text.STRING().getSymbol()));
    }
    return context.exception == null ? Optional.of(word(context)) : Optional.empty();
  }

  private Optional<Value> value(ValueContext context) {
    if (context == null || context.exception != null) {
      return Optional.empty();
    }
    var terms = values(context.term());
    if (terms.size() < context.term().size() || terms.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(terms.size() == 1 ? terms.get(0) : new Join(terms, span(context)));
  }

  private List<Value> values(List<TermContext> contexts) {
    var values = new ArrayList<Value>(contexts.size());
    for (TermContext context : contexts) {
      term(context).ifPresent(values::add);
    }
    return values;
  }

  private Optional<Value> term(TermContext context) {
    if (context.exception != null) {
      return Optional.empty();
    }
    if (context instanceof WordTermContext) {
      return Optional.of(word(context));
    }
    if (context instanceof TextTermContext text) {
      return Optional.of(text(text.STRING().getSymbol()));
    }
    if (context instanceof ListContext list) {
      return Optional.of(new ListValue(elements(list.value()), span(list)));
    }
    if (context instanceof ReferenceContext reference) {
      return name(reference.name()).map(name -> new Reference(name, span(reference)));
    }
    if (context instanceof CallContext call) {
      return Optional.of(
          new Call(name(call.NAME().getSymbol()), elements(call.value()), span(call)));
    }
    return Optional.empty();
  }

  private List<Value> elements(List<ValueContext> contexts) {
    var values = new ArrayList<Value>(contexts.size());
    for (ValueContext context : contexts) {
      value(context).ifPresent(values::add);
    }
    return values;
  }

  private Text text(Token token) {
    return new StringReader(source, token.getStartIndex(), token.getStopIndex() + 1).read();
  }

  private Word word(ParserRuleContext context) {
    return new Word(context.getText(), span(context));
  }

  private Optional<Name> name(NameContext context) {
    return context == null || context.exception != null
        ? Optional.empty()
        : Optional.of(new Name(context.getText(), span(context)));
  }

  private Name name(Token token) {
    return new Name(token.getText(), source.span(token.getStartIndex(), token.getStopIndex() + 1));
  }

  private Span span(ParserRuleContext context) {
    int start = context.getStart().getStartIndex();
    int end = context.getStop() == null ? start : context.getStop().getStopIndex() + 1;
    return source.span(start, Math.max(start, end));
  }

  private static <A, B, C> Optional<C> both(
      Optional<A> first, Optional<B> second, java.util.function.BiFunction<A, B, C> join) {
    return first.flatMap(a -> second.map(b -> join.apply(a, b)));
  }
}
