package org.peerage.emit.template;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.reflect.Guard;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * Lets a template see the components of records, and refuses a name that no record in scope has.
 */
final class RecordComponents extends ReflectionObjectHandler {

  @Override
  protected void checkMethod(Method method) throws NoSuchMethodException {
    if (method.getDeclaringClass().isRecord()) {
      for (RecordComponent component : method.getDeclaringClass().getRecordComponents()) {
        if (component.getAccessor().equals(method)) {
          return;
        }
      }
    }
    throw new NoSuchMethodException(method.getName());
  }

  @Override
  protected void checkField(Field field) throws NoSuchFieldException {
    throw new NoSuchFieldException(field.getName());
  }

  /** The library would print nothing for such a name, and a step would lack its address. */
  @Override
  protected MissingWrapper createMissingWrapper(String name, List<Guard> guards) {
    throw new MustacheException("the view has no " + name);
  }
}
