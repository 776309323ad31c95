package drift

import (
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
)

var english = language.For("en")

func TestSameSpeaker(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		same  bool // may be one person's
		label bool // may be one person's in one source
	}{
		{"Ada King", "MAYOR KING", true, true},
		{"Ada King", "ADA KING", true, true},
		{"King", "Ada J. King", true, true},
		{"Ada King", "Ben King", true, false},
		{"Ben King", "Ben King Jr.", true, false},
		{"A. King", "Ada King", true, true},
		{"Bashar al-Asad", "Bashar al-Assad", true, true},
		{"Ada King", "Ben Holt", false, false},
		{"the president", "President", false, false},
		{"Q", "UNIDENTIFIED MALE", false, false},
	} {
		if got := sameSpeaker(c.a, c.b, english); got != c.same {
			t.Errorf("sameSpeaker(%q, %q) is %v", c.a, c.b, got)
		}
		if got := sameLabel(c.a, c.b, english); got != c.label {
			t.Errorf("sameLabel(%q, %q) is %v", c.a, c.b, got)
		}
		if sameSpeaker(c.a, c.b, english) != sameSpeaker(c.b, c.a, english) ||
			sameLabel(c.a, c.b, english) != sameLabel(c.b, c.a, english) {
			t.Errorf("%q and %q: the order counts", c.a, c.b)
		}
	}
}

func TestFit(t *testing.T) {
	for _, c := range []struct {
		name, label string
		want        int
	}{
		{"Ada King", "MAYOR ADA KING", fullFit}, {"Ada King", "A. KING", fullFit}, {"King", "MAYOR KING", familyFit},
		{"Ada King", "BEN KING", kinFit}, {"the bursar", "THE BURSAR", roleFit}, {"Sara El-Amin", "EL-AMIN", familyFit},
		{"Ada King", "THE BURSAR", noFit}, {"Ben King", "BEN KING JR.", familyFit}, {"Ada", "ADA KING", givenFit},
		{"Ada King", "ADA HOLT", noFit}, {"Ada King", "Q", noFit}, {"the sheriff", "SHERIFF DUNMORE", roleFit},
		{"the sheriff", "MAYOR KING", noFit}, {"King Ada", "ADA KING", givenFit}, {"", "ADA KING", noFit},
		{"Ada King", "", noFit},
	} {
		if got := fit(c.name, c.label, english); got != c.want {
			t.Errorf("fit of %q with %q is %d, want %d", c.name, c.label, got, c.want)
		}
	}
}

// A name fits the labels that its language writes: the family name first with initials, capitals without accents, an
// office joined behind the name or standing there, a family name of one sign.
func TestFitInOtherLanguages(t *testing.T) {
	for _, c := range []struct {
		lang, name, label string
		want              int
	}{
		{"uk", "Олена Барвінок", "БАРВІНОК О. П.", fullFit}, {"uk", "Олена Барвінок", "БАРВІНОК М. П.", givenFit},
		{"el", "Κώστας Δήμας", "ΔΗΜΑΣ", familyFit}, {"el", "Δήμας", "ΥΠΟΥΡΓΟΣ ΦΩΚΑΣ", noFit},
		{"zh", "白", "白医生", familyFit}, {"zh", "白", "冯部长", noFit}, {"zh", "白", "白雪梅", familyFit},
		{"ja", "水野", "水野医師", familyFit}, {"ja", "水野", "堀大臣", noFit},
		{"ko", "민", "민 원장", familyFit}, {"ko", "민 군수", "군수 민주영", familyFit}, {"ko", "송가람 의원", "군수 민주영", noFit},
	} {
		if got := fit(c.name, c.label, language.For(c.lang)); got != c.want {
			t.Errorf("fit of %q with %q is %d, want %d", c.name, c.label, got, c.want)
		}
	}
}
