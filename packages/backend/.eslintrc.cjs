module.exports = require('../../eslint.rules.cjs')(__dirname);
