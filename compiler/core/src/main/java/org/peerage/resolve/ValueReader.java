package org.peerage.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.schema.Attribute;
import org.peerage.schema.ListType;
import org.peerage.schema.Read;
import org.peerage.schema.ScalarType;
import org.peerage.schema.SecretType;
import org.peerage.schema.Type;
import org.peerage.schema.Types;
import org.peerage.value.Origin;
import org.peerage.value.Secret;
import org.peerage.value.Sourced;

/** Gives values the types that the schema wants. */
final class ValueReader {

  private final Findings findings;
  private boolean readsPaths;

  ValueReader(Findings findings) {
    this.findings = findings;
  }

  /** Whether a path was read up to now. */
  boolean readsPaths() {
    return readsPaths;
  }

  /** The value of an attribute; nothing, with a finding, where it is none of its type. */
  Optional<? extends Sourced<?>> read(Slot slot, Attribute<?> attribute) {
    Origin origin = slot.brought() ? Origin.PROFILE : Origin.WRITTEN;
    if (slot.value() instanceof Datum.Broken) {
      findings.metAgain();
      return Optional.empty();
    }
    Type<?> type = attribute.type();
    if (type instanceof ScalarType<?> scalar) {
      return scalar(slot, slot.value(), scalar, origin);
    }
    if (type instanceof ListType<?> list) {
      return list(slot, list, origin);
    }
    return secret(slot, (SecretType) type, origin);
  }

  /** The value of a label. */
  <T> Optional<Sourced<T>> label(Datum label, ScalarType<T> type, Origin origin) {
    if (!(label instanceof Datum.Scalar scalar)) {
      findings.metAgain();
      return Optional.empty();
    }
    Read<T> read = type.read(scalar.text());
    if (read instanceof Read.Good<T> good) {
      return Optional.of(new Sourced<>(good.value(), scalar.at(), origin));
    }
    findings.add(ResolveMessages.badValue(scalar, (Read.Bad<T>) read, type));
    return Optional.empty();
  }

  @SuppressWarnings("unchecked") // an address with its length is of the type of interfaces
  private <T> Optional<Sourced<T>> scalar(
      Slot slot, Datum value, ScalarType<T> type, Origin origin) {
    if (value instanceof Datum.Broken) {
      findings.metAgain();
      return Optional.empty();
    }
    if (value instanceof Datum.Address address) {
      return type == Types.INTERFACE
          ? Optional.of((Sourced<T>) new Sourced<>(address.value(), address.at(), origin))
          : scalar(slot, new Datum.Scalar(text(address), address.at(), false, 0), type, origin);
    }
    if (!(value instanceof Datum.Scalar scalar)) {
      findings.add(ResolveMessages.wrongShape(slot.name(), value, type));
      return Optional.empty();
    }
    if (type == Types.PATH && !scalar.text().isEmpty()) {
      return path(slot, scalar, type, origin);
    }
    Read<T> read = type.read(scalar.text());
    if (read instanceof Read.Good<T> good) {
      return Optional.of(new Sourced<>(good.value(), scalar.at(), origin));
    }
    findings.add(ResolveMessages.badValue(slot.name(), scalar, (Read.Bad<T>) read, type));
    return Optional.empty();
  }

  private static String text(Datum.Address address) {
    return address.value().address().toString();
  }

  /** A path is written relative to its file, and known relative to the project root. */
  private <T> Optional<Sourced<T>> path(
      Slot slot, Datum.Scalar scalar, ScalarType<T> type, Origin origin) {
    readsPaths = true;
    Optional<String> path = ProjectPath.resolve(scalar.at().file(), scalar.text());
    if (path.isEmpty()) {
      findings.add(ResolveMessages.pathOutside(slot.name(), scalar));
      return Optional.empty();
    }
    return type.read(path.get()) instanceof Read.Good<T> good
        ? Optional.of(new Sourced<>(good.value(), scalar.at(), origin))
        : Optional.empty();
  }

  private <E> Optional<Sourced<List<Sourced<E>>>> list(Slot slot, ListType<E> type, Origin origin) {
    Datum value = slot.value();
    if (!(value instanceof Datum.Items items)) {
      if (type.bare()) {
        return scalar(slot, value, type.element(), origin).map(one -> one.with(List.of(one)));
      }
      findings.add(ResolveMessages.wrongShape(slot.name(), value, type));
      return Optional.empty();
    }
    var elements = new ArrayList<Sourced<E>>(items.elements().size());
    for (Datum element : items.elements()) {
      Optional<Sourced<E>> one = scalar(slot, element, type.element(), origin);
      if (one.isPresent()) {
        elements.add(one.get());
      }
    }
    if (items.elements().size() > type.most()) {
      findings.add(ResolveMessages.tooMany(slot.name(), items, type));
      return Optional.empty();
    }
    return Optional.of(new Sourced<>(List.copyOf(elements), items.at(), origin));
  }

  private Optional<Sourced<Secret>> secret(Slot slot, SecretType type, Origin origin) {
    Datum value = slot.value();
    if (value instanceof Datum.Hidden hidden) {
      return Optional.of(new Sourced<>(hidden.value(), hidden.at(), origin));
    }
    if (saysDefault(value, type)) {
      var unchanged = new Secret(Secret.Source.FACTORY_DEFAULT, "");
      return Optional.of(new Sourced<>(unchanged, value.at(), origin));
    }
    findings.add(ResolveMessages.literalSecret(slot.name(), value));
    return Optional.empty();
  }

  /** Whether a value is the word for a password that was never changed, where it may stand. */
  static boolean saysDefault(Datum value, SecretType type) {
    return type.mayBeDefault()
        && value instanceof Datum.Scalar scalar
        && scalar.text().equals(Secret.Source.FACTORY_DEFAULT.prefix());
  }
}
