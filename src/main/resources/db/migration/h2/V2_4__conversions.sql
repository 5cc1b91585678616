-- Amounts in two currencies, whose rates the audit holds against each other. PostgreSQL's twin holds just these.
create index figure_by_converted on figure (converted_currency, id);
