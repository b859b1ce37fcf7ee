module.exports = require('./eslint.rules.cjs').root(__dirname);
