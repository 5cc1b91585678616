-- Text without case and accents, for comparing. H2's twin gives the same. The letters' cases are ICU's, since those of most other collations are of ASCII
-- alone, or of the server's locale.
create function folded(word text) returns text language sql immutable parallel safe strict
    return lower(regexp_replace(normalize(word, NFD), '[\u0300-\u036f]', '', 'g') collate "und-x-icu") collate "C";
