package org.entente.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** How the value classes are stored: all but the decimal as the text that they print. */
final class Converters {
    private Converters() {}

    @Converter(autoApply = true)
    static final class OfPartialDate implements AttributeConverter<PartialDate, String> {
        @Override
        public String convertToDatabaseColumn(PartialDate date) {
            return date == null ? null : date.toString();
        }

        @Override
        public PartialDate convertToEntityAttribute(String text) {
            return text == null ? null : new PartialDate(text);
        }
    }

    @Converter(autoApply = true)
    static final class OfDecimal implements AttributeConverter<Decimal, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Decimal decimal) {
            return decimal == null ? null : decimal.value();
        }

        @Override
        public Decimal convertToEntityAttribute(BigDecimal value) {
            return value == null ? null : Decimal.of(value);
        }
    }

    @Converter(autoApply = true)
    static final class OfCountryCode implements AttributeConverter<CountryCode, String> {
        @Override
        public String convertToDatabaseColumn(CountryCode code) {
            return code == null ? null : code.toString();
        }

        @Override
        public CountryCode convertToEntityAttribute(String text) {
            return text == null ? null : new CountryCode(text);
        }
    }

    @Converter(autoApply = true)
    static final class OfCurrencyCode implements AttributeConverter<CurrencyCode, String> {
        @Override
        public String convertToDatabaseColumn(CurrencyCode code) {
            return code == null ? null : code.toString();
        }

        @Override
        public CurrencyCode convertToEntityAttribute(String text) {
            return text == null ? null : new CurrencyCode(text);
        }
    }

    @Converter(autoApply = true)
    static final class OfWebAddress implements AttributeConverter<WebAddress, String> {
        @Override
        public String convertToDatabaseColumn(WebAddress address) {
            return address == null ? null : address.toString();
        }

        @Override
        public WebAddress convertToEntityAttribute(String text) {
            return text == null ? null : new WebAddress(text);
        }
    }
}
