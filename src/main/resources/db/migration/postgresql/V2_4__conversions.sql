-- Amounts in two currencies, whose rates the audit holds against each other: few figures are, and the index holds just these.
create index figure_by_converted on figure (converted_currency, id) where converted_currency is not null;
