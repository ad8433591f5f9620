package org.peerage.resolve;

import java.util.List;
import java.util.Optional;
import org.peerage.schema.Read;
import org.peerage.schema.ScalarType;
import org.peerage.schema.Types;
import org.peerage.syntax.Call;
import org.peerage.syntax.Reference;
import org.peerage.syntax.Text;
import org.peerage.syntax.Value;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.IpPrefix;
import org.peerage.value.Secret;

/** The functions of the language, all pure (language.md section 3). */
final class Functions {

  static final List<String> NAMES = List.of("fqdn", "host", "secret");

  private final Evaluator evaluator;
  private final Findings findings;

  Functions(Evaluator evaluator, Findings findings) {
    this.evaluator = evaluator;
    this.findings = findings;
  }

  Datum call(Call call, Names names) {
    return switch (call.function().text()) {
      case "secret" -> secret(call, names);
      case "host" -> host(call, names);
      case "fqdn" -> fqdn(call, names);
      default -> {
        findings.add(ResolveMessages.unknownFunction(call.function()));
        yield new Datum.Broken(call.span());
      }
    };
  }

  /** The n-th address of a prefix, from 0 for the network itself, with the prefix's length. */
  private Datum host(Call call, Names names) {
    if (!takes(call, 2, "host(192.0.2.0/28, 14)")) {
      return new Datum.Broken(call.span());
    }
    var prefix = argument(call, 0, Types.PREFIX, names);
    var number = argument(call, 1, NTH, names);
    if (prefix.isEmpty() || number.isEmpty()) {
      return new Datum.Broken(call.span());
    }
    IpPrefix net = prefix.get();
    int hostBits = net.network().bits() - net.length();
    if (hostBits < 31 && number.get() >= 1 << hostBits) {
      findings.add(ResolveMessages.beyondPrefix(call.arguments().get(1).span(), net, number.get()));
      return new Datum.Broken(call.span());
    }
    return new Datum.Address(
        new IpInterface(plus(net.network(), number.get()), net.length()), call.span());
  }

  private static final ScalarType<Integer> NTH = Types.integer("a number", 0, 999_999_999, "14");

  private static IpAddress plus(IpAddress network, int number) {
    byte[] bytes = network.bytes();
    int carry = number;
    for (int i = bytes.length - 1; i >= 0 && carry > 0; i--) {
      int sum = (bytes[i] & 0xff) + (carry & 0xff);
      bytes[i] = (byte) sum;
      carry = (carry >>> 8) + (sum >>> 8);
    }
    return IpAddress.of(bytes);
  }

  private Datum fqdn(Call call, Names names) {
    if (!takes(call, 2, "fqdn(expe1, example.com)")) {
      return new Datum.Broken(call.span());
    }
    var label = argument(call, 0, Types.HOST_LABEL, names);
    var domain = argument(call, 1, Types.FQDN, names);
    return label.isEmpty() || domain.isEmpty()
        ? new Datum.Broken(call.span())
        : new Datum.Scalar(label.get() + "." + domain.get(), call.span(), false, 0);
  }

  private Datum secret(Call call, Names names) {
    if (!takes(call, 1, "secret(\"env:NAME\")")) {
      return new Datum.Broken(call.span());
    }
    Value written = call.arguments().get(0);
    Datum argument = evaluator.value(written, names);
    if (!(argument instanceof Datum.Scalar reference)) {
      if (!(argument instanceof Datum.Broken)) {
        findings.add(ResolveMessages.secretWantsText(written.span()));
      }
      return new Datum.Broken(call.span());
    }
    for (Secret.Source source : KEPT) {
      if (reference.text().startsWith(source.prefix())) {
        return secret(call, written, reference, source);
      }
    }
    findings.add(ResolveMessages.literalSecret(reference.at()));
    return new Datum.Broken(call.span());
  }

  private static final List<Secret.Source> KEPT =
      List.of(Secret.Source.ENVIRONMENT, Secret.Source.FILE, Secret.Source.COMMAND);

  private Datum secret(Call call, Value written, Datum.Scalar reference, Secret.Source source) {
    boolean literal =
        !(written instanceof Reference)
            && !(written instanceof Text text && text.literal().isEmpty());
    String locator = reference.text().substring(source.prefix().length());
    if (source == Secret.Source.COMMAND && !literal) {
      findings.add(ResolveMessages.commandNotLiteral(written.span()));
      return new Datum.Broken(call.span());
    }
    if (locator.isBlank()) {
      findings.add(ResolveMessages.secretNamesNothing(written.span(), source));
      return new Datum.Broken(call.span());
    }
    return new Datum.Hidden(new Secret(source, locator), call.span());
  }

  private boolean takes(Call call, int count, String example) {
    if (call.arguments().size() == count) {
      return true;
    }
    findings.add(ResolveMessages.argumentCount(call, count, example));
    return false;
  }

  private <T> Optional<T> argument(Call call, int index, ScalarType<T> type, Names names) {
    Value written = call.arguments().get(index);
    Datum value = evaluator.value(written, names);
    if (value instanceof Datum.Broken) {
      return Optional.empty();
    }
    if (!(value instanceof Datum.Scalar scalar)) {
      findings.add(ResolveMessages.wrongArgument(written.span(), call.function().text(), type));
      return Optional.empty();
    }
    Read<T> read = type.read(scalar.text());
    if (read instanceof Read.Good<T> good) {
      return Optional.of(good.value());
    }
    findings.add(ResolveMessages.badValue(scalar, (Read.Bad<T>) read, type));
    return Optional.empty();
  }
}
