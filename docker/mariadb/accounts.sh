#!/bin/bash
# Run once by the image, on an empty data folder: the two schemas and their accounts.
docker_process_sql <<SQL
CREATE DATABASE cadre CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER 'cadre_owner'@'%' IDENTIFIED BY '${CADRE_DB_OWNER_PASSWORD//\'/\'\'}';
GRANT ALL PRIVILEGES ON cadre.* TO 'cadre_owner'@'%' WITH GRANT OPTION;
CREATE USER 'cadre'@'%' IDENTIFIED BY '${CADRE_DB_PASSWORD//\'/\'\'}';
GRANT EXECUTE ON cadre.* TO 'cadre'@'%';
CREATE DATABASE cadre_declared CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
GRANT ALL PRIVILEGES ON cadre_declared.* TO 'cadre_owner'@'%' WITH GRANT OPTION;
CREATE USER 'cadre_declared'@'%' IDENTIFIED BY '${CADRE_DB_DECLARED_PASSWORD//\'/\'\'}';
GRANT EXECUTE ON cadre_declared.* TO 'cadre_declared'@'%';
SQL
