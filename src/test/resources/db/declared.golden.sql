CREATE TABLE `declaration` (
  `pseudonym` uuid NOT NULL,
  `holder` binary(32) NOT NULL,
  `statistics` varbinary(64) NOT NULL,
  `measures` varbinary(64) NOT NULL,
  `gender` varbinary(64) NOT NULL,
  `own_words` varbinary(1100) NOT NULL,
  `disability` varbinary(64) NOT NULL,
  `age` varbinary(64) NOT NULL,
  `education` varbinary(64) NOT NULL,
  PRIMARY KEY (`pseudonym`),
  UNIQUE KEY `uk_declaration_holder` (`holder`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
