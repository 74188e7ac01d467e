using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Knowledge.Tests.Privacy.Corpus;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Privacy;

/// <summary>What holds for every text, whatever is in it.</summary>
public class GatePropertyTests
{
    private static readonly string[] Hidden = ["\u200b", "\u200d", "\u00ad", "\u2060", "\u0301"];

    private static Gen<PlantedText> Planted
        => from seed in Gen.Choose(0, int.MaxValue - 1) select PrivacyCorpus.Texts(seed, 1).Single();

    /// <summary>Texts with data, cut and joined anywhere, and with anything between.</summary>
    private static Gen<string> AnyText
        => from one in Planted
           from other in Planted
           from cut in Gen.Choose(0, 60)
           from noise in ArbMap.Default.GeneratorFor<string>()
           from between in Gen.Elements("", " ", "\n", "[", "]", "0", "a", "\u200b")
           select one.Text[Math.Min(cut, one.Text.Length)..] + between + other.Text + (noise ?? "");

    [Fact]
    public void A_planted_CPR_number_is_masked_and_none_of_it_is_left()
        => Properties.Hold(
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from before in Gen.Elements("", "Borgeren ", "sag ", "(", "\u00a0")
            from after in Gen.Elements("", ".", ") og så videre", "\nMvh", " kr.")
            select (before, PlantedCpr.Next(new Random(seed)).Value, after),
            text =>
            {
                var planted = PlantedText.Read(text.before + text.Value + text.after, [(PersonalDataKind.CprNumber, "any", PlantedText.CountOf(text.Value))], smallLetters: false);
                var measure = PrivacyMeasure.Of([planted]);
                Assert.Equal(1.0, measure.Recall(PersonalDataKind.CprNumber));
                Assert.DoesNotContain(FoldedText.Of(PersonalData.Mask(planted.Text).Text).Text, char.IsAsciiDigit);
            },
            times: 2000);

    [Fact]
    public void Masking_twice_changes_nothing_more()
        => Properties.Hold(
            AnyText,
            text =>
            {
                var once = PersonalData.Mask(text).Text;
                Assert.Equal(once, PersonalData.Mask(once).Text);
            },
            times: 2000);

    [Fact]
    public void What_is_outside_the_findings_stays_as_it_is_and_each_mark_can_be_read()
        => Properties.Hold(
            from text in AnyText from language in Gen.Elements(Enum.GetValues<Language>()) select (text, language),
            given =>
            {
                var masked = PersonalData.Mask(given.text, PersonalData.Detectors, given.language);
                var expected = new StringBuilder();
                var from = 0;
                foreach (var finding in masked.Findings)
                {
                    expected.Append(given.text, from, finding.Start - from).Append(PersonalData.Mark(given.language, finding.Kind));
                    from = finding.End;
                }

                Assert.Equal(expected.Append(given.text, from, given.text.Length - from).ToString(), masked.Text);
            },
            times: 1500);

    [Fact]
    public void Characters_that_cannot_be_seen_bring_nothing_back()
        => Properties.Hold(
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from hidden in Gen.Elements(Hidden)
            from every in Gen.Choose(1, 4)
            select (PlantedCpr.Next(new Random(seed)).Value, hidden, every),
            text =>
            {
                var plain = text.Value.Replace("\u0001", "", StringComparison.Ordinal).Replace("\u0002", "", StringComparison.Ordinal);
                var split = string.Concat(plain.Select((character, at) => at % text.every == 0 && char.IsAsciiDigit(character) ? character + text.hidden : character.ToString()));
                var masked = PersonalData.Mask(split).Text;
                Assert.DoesNotContain(masked, char.IsAsciiDigit);
                Assert.DoesNotContain(PersonalData.Mask(masked.Replace(text.hidden, "", StringComparison.Ordinal)).Findings, finding => finding.Kind == PersonalDataKind.CprNumber);
            },
            times: 1000);
}
