package org.guichet.pdf;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Text that the fonts can print, so that what is typed at the desk can be written to its owner. */
@Documented
@Constraint(validatedBy = Printable.Validator.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Printable {
    String message() default
            "Ces caractères ne peuvent pas être imprimés\u202F: {characters}. Écrivez-les en lettres latines.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Validator implements ConstraintValidator<Printable, CharSequence> {
        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            Set<String> unprintable = text == null ? Set.of() : Fonts.unprintable(text.toString());
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("characters", String.join(" ", unprintable));
            return unprintable.isEmpty();
        }
    }
}
