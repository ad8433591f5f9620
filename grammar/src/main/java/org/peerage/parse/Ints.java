package org.peerage.parse;

import java.util.Arrays;

/** A growing row of numbers, used as a list or as a stack. */
final class Ints {

  private int[] values = new int[16];
  private int size;

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int get(int index) {
    return values[index];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** The last one, which must be there. */
  int top() {
    return values[size - 1];
  }

  int pop() {
    return values[--size];
  }

  /** Where, in a sorted row, the first number stands that is not less than a given one. */
  int firstFrom(int value) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  void sort() {
    if (size > 1) {
      Arrays.sort(values, 0, size);
    }
  }
}
