package quote

// germanTables are the grammar of German news.
var germanTables = []table{
	{saying, "sag/en/t/te/ten erklär/en/t/te/ten mein/en/t/te/ten beton/en/t/te/ten äußer/n/t/te/ten erläuter/n/t/te/ten schr/eiben/eibt/ieb/ieben" +
		" f/ügt/ügte/ügten ergänz/en/t/te/ten berichte/n/t/te/ten antworte/n/t/te/ten frag/en/t/te/ten warn/en/t/te/ten forder/n/t/te/ten" +
		" kritisier/en/t/te/ten kommentier/en/t/te/ten behaupte/n/t/te/ten versicher/n/t/te/ten bezeichn/en/et/ete/eten nann/te/ten nenn/en/t"},
	{judging, "lob/en/t/te/ten spr/icht/ach/achen/echen"},
	{source, "laut zufolge gemäß nach"},
}
