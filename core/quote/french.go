package quote

// frenchTables are the grammar of French news.
var frenchTables = []table{
	{saying, "di/re/t/sent/sait déclar/er/e/ent/ait/é/a affirm/er/e/ent/ait/é/a ajout/er/e/ent/ait/é/a expliqu/er/e/ent/ait/é/a" +
		" répond/re//ent/ait/u/it demand/er/e/ent/ait/é/a soulign/er/e/ent/ait/é/a estim/er/e/ent/ait/é/a"},
	{judging, "qualifi/er/e/ent/ait/é/a dénonc/er/e/ent/é/a salu/er/e/ent/ait/é/a"},
	{source, "selon d'après"},
}
