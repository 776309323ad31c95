package alike

import (
	"slices"
	"strings"
	"sync"

	"github.com/quotedrift/quotedrift/core/text"
)

// sameAbbrev says whether one run is the other one abbreviated: "Saint" and "St.", "U.S." and "United States", "&" and
// "and". Stops inside an abbreviation do not count.
func sameAbbrev(a, b []text.Word, lang string) bool {
	return len(a) > 0 && len(b) > 0 && len(a)+len(b) <= longestAbbrev && abbreviated(undotted(a), undotted(b))
}

// longestAbbrev bounds the words of both runs: each pair of words is tried both ways.
const longestAbbrev = 16

func undotted(words []text.Word) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = strings.ReplaceAll(w.Key, ".", "")
	}
	return out
}

// abbreviated matches the runs word by word, each abbreviation with any of its meanings.
func abbreviated(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(a) == len(b)
	}
	if a[0] == b[0] && abbreviated(a[1:], b[1:]) {
		return true
	}
	for _, full := range meanings(a[0]) {
		if len(b) >= len(full) && slices.Equal(b[:len(full)], full) && abbreviated(a[1:], b[len(full):]) {
			return true
		}
	}
	for _, full := range meanings(b[0]) {
		if len(a) >= len(full) && slices.Equal(a[:len(full)], full) && abbreviated(a[len(full):], b[1:]) {
			return true
		}
	}
	return false
}

// meanings are what the abbreviation stands for, each in words.
func meanings(short string) [][]string { return abbreviationTable()[short] }

// abbreviationTable is the table of abbreviations.
var abbreviationTable = sync.OnceValue(func() map[string][][]string {
	m := map[string][][]string{}
	for _, e := range strings.Fields(abbreviations) {
		short, full, _ := strings.Cut(e, "=")
		m[short] = append(m[short], strings.Split(full, "+"))
	}
	return m
})

// abbreviations are those of newspapers, without stops ("+" joins words): titles, places, months and days, units,
// American states as wire services write them, and what German and French print.
const abbreviations = " mr=mister mrs=missus dr=doctor prof=professor sen=senator sens=senators rep=representative reps=representatives gov=governor govs=governors gen=general lt=lieutenant col=colonel capt=captain sgt=sergeant" +
	" maj=major cmdr=commander adm=admiral pres=president sec=secretary rev=reverend hon=honorable atty=attorney supt=superintendent jr=junior sr=senior st=saint st=street ste=sainte ft=fort ft=feet ft=foot mt=mount" +
	" ave=avenue blvd=boulevard rd=road dept=department govt=government inc=incorporated corp=corporation co=company ltd=limited bros=brothers no=number vs=versus v=versus etc=et+cetera approx=approximately" +
	" %=percent %=per+cent %=prozent %=pour+cent percent=per+cent &=and &=und &=et +=plus +=and +=und vp=vice+president w=with tv=television us=united+states usa=united+states usa=united+states+of+america us=america" +
	" uk=united+kingdom un=united+nations eu=european+union uae=united+arab+emirates ussr=soviet+union dc=district+of+columbia nyc=new+york+city la=los+angeles fbi=federal+bureau+of+investigation cia=central+intelligence+agency" +
	" imf=international+monetary+fund nato=north+atlantic+treaty+organization wmd=weapons+of+mass+destruction ceo=chief+executive+officer ceo=chief+executive" +
	" jan=january feb=february mar=march apr=april jun=june jul=july aug=august sep=september sept=september oct=october nov=november dec=december mon=monday tue=tuesday tues=tuesday wed=wednesday thu=thursday thurs=thursday fri=friday sat=saturday sun=sunday" +
	" hr=hour hrs=hours min=minute mins=minutes lb=pound lbs=pounds oz=ounces oz=ounce mph=miles+per+hour kph=kilometers+per+hour km=kilometers km=kilometres km=kilometer kg=kilograms kg=kilogram am=in+the+morning pm=in+the+afternoon pm=in+the+evening sq=square yr=year yrs=years" +
	" ala=alabama ariz=arizona ark=arkansas calif=california colo=colorado conn=connecticut del=delaware fla=florida ga=georgia ill=illinois ind=indiana kan=kansas ky=kentucky md=maryland mass=massachusetts mich=michigan" +
	" minn=minnesota miss=mississippi mo=missouri mont=montana neb=nebraska nev=nevada nh=new+hampshire nj=new+jersey nm=new+mexico ny=new+york nc=north+carolina nd=north+dakota okla=oklahoma ore=oregon pa=pennsylvania ri=rhode+island" +
	" sc=south+carolina sd=south+dakota tenn=tennessee tex=texas vt=vermont va=virginia wash=washington wva=west+virginia wis=wisconsin wyo=wyoming" +
	" hr=herr fr=frau nr=nummer zb=zum+beispiel dh=das+heißt usw=und+so+weiter ca=circa ca=etwa bzw=beziehungsweise ua=unter+anderem mio=millionen mrd=milliarden str=straße brd=bundesrepublik" +
	" m=monsieur mm=messieurs mme=madame mlle=mademoiselle dr=docteur me=maître n°=numéro av=avenue pm=premier+ministre "
