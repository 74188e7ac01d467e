using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Privacy;

public class EmailAndPhoneTests
{
    private const string Email = "[e-mailadresse fjernet]";
    private const string Phone = "[telefonnummer fjernet]";

    [Theory]
    [InlineData("skriv til anne.hansen@roskilde.dk i dag", "skriv til [e-mailadresse fjernet] i dag")]
    [InlineData("<a href=\"mailto:ø@å.dk\">", "<a href=\"mailto:[e-mailadresse fjernet]\">")]
    [InlineData("anne (at) kommune.dk", Email)]
    [InlineData("anne[snabel-a]kommune[punktum]dk", Email)]
    [InlineData("ａnne＠kommune．dk.", "[e-mailadresse fjernet].")]
    [InlineData("anne@kommune.dk, bo@kommune.dk", "[e-mailadresse fjernet], [e-mailadresse fjernet]")]
    [InlineData("anne\u200b@\u200bkommune.dk", Email)]
    public void Email_addresses_are_masked(string text, string expected) => Assert.Equal(expected, PersonalData.Mask(text).Text);

    [Theory]
    [InlineData("@kommune.dk er vores domæne")]
    [InlineData("vi mødes @ rådhuset")]
    [InlineData("<at>TeamsPilotBot</at> har nogen løst det?")]
    [InlineData("1 stk. @ 20 kr.")]
    public void What_is_no_address_stays(string text) => Assert.Equal(text, PersonalData.Mask(text).Text);

    [Theory]
    [InlineData("ring 20 30 40 50", "ring [telefonnummer fjernet]")]
    [InlineData("20304050", Phone)]
    [InlineData("2030 4050", Phone)]
    [InlineData("20.30.40.50", Phone)]
    [InlineData("+45 20 30 40 50", Phone)]
    [InlineData("+4520304050", Phone)]
    [InlineData("(+45) 20304050", "[telefonnummer fjernet]")]
    [InlineData("0045 20304050", Phone)]
    [InlineData("45 20 30 40 50", Phone)]
    [InlineData("+46 70-123 45 67", Phone)]
    [InlineData("+1 (202) 555-0143", Phone)]
    [InlineData("tlf.12345678", "tlf.[telefonnummer fjernet]")]
    [InlineData("Tlf. nr.: 2020 2021", "Tlf. nr.: [telefonnummer fjernet]")]
    [InlineData("mobil 20220315", "mobil [telefonnummer fjernet]")]
    [InlineData("tel:+4520304050", "tel:[telefonnummer fjernet]")]
    [InlineData("２０３０４０５０", Phone)]
    [InlineData("20304050 og 60708090", "[telefonnummer fjernet] og [telefonnummer fjernet]")]
    [InlineData("20 30 40 50 60 70 80 90", "[telefonnummer fjernet] [telefonnummer fjernet]")]
    public void Telephone_numbers_are_masked(string text, string expected) => Assert.Equal(expected, PersonalData.Mask(text).Text);

    [Fact]
    public void Marks_are_written_in_the_language_asked_for()
        => Assert.Equal("Call [phone number removed]", PersonalData.Mask("Call 20304050", PersonalData.Detectors, Language.English).Text);

    [Fact]
    public void Findings_say_what_was_found_and_never_the_value()
    {
        var finding = Assert.Single(PersonalData.Mask("skriv til anne@kommune.dk").Findings);

        Assert.Equal(PersonalDataKind.Email, finding.Kind);
        Assert.DoesNotContain("anne", finding.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_text_without_personal_data_is_given_back_as_it_is()
    {
        var text = "Har nogen løst samtykke?";
        Assert.Same(text, PersonalData.Mask(text).Text);
    }
}
