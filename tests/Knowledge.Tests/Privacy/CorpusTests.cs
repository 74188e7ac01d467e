using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Tests.Privacy.Corpus;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Privacy;

/// <summary>The gate against 12,000 texts with planted data; docs/privacy.md tells the figures. The floors lie a little below what is measured.</summary>
public class CorpusTests
{
    private static readonly Lazy<PrivacyMeasure> Measured = new(() => PrivacyMeasure.Of(PrivacyCorpus.Texts(PrivacyCorpus.Seed, PrivacyCorpus.Size)));

    [Fact]
    public void The_corpus_has_as_many_texts_and_as_much_of_each_kind_as_is_told()
    {
        Assert.Equal((12_000, 6_000), (Measured.Value.Texts, Measured.Value.Clean));
        Assert.All(Enum.GetValues<PersonalDataKind>(), kind => Assert.InRange(Measured.Value.Planted(kind), 350, 3_000));
        Assert.Equal(768, Measured.Value.Planted(PersonalDataKind.CprNumber));
    }

    [Fact]
    public void Every_CPR_number_is_found() => Assert.Equal(1.0, Measured.Value.Recall(PersonalDataKind.CprNumber));

    [Theory]
    [InlineData(PersonalDataKind.CprNumber, 1.0, 0.99)]
    [InlineData(PersonalDataKind.InternalId, 0.97, 0.99)]
    [InlineData(PersonalDataKind.Email, 0.99, 0.99)]
    [InlineData(PersonalDataKind.Phone, 0.99, 0.99)]
    [InlineData(PersonalDataKind.Address, 0.95, 0.99)]
    [InlineData(PersonalDataKind.InternalAddress, 0.97, 0.99)]
    [InlineData(PersonalDataKind.PersonName, 0.80, 0.99)]
    [InlineData(PersonalDataKind.Health, 0.93, 0.99)]
    public void Each_kind_is_found_at_least_as_well_as_is_told(PersonalDataKind kind, double recall, double precision)
    {
        Assert.True(Measured.Value.Recall(kind) >= recall, $"recall {Measured.Value.Recall(kind)}");
        Assert.True(Measured.Value.Precision(kind) >= precision, $"precision {Measured.Value.Precision(kind)}");
    }

    [Fact]
    public void Texts_with_nothing_in_them_are_left_alone() => Assert.True(Measured.Value.LeftAlone >= 0.995 * Measured.Value.Clean);

    [Fact]
    public void A_measure_of_texts_whose_data_is_told_of_wrongly_is_low()
    {
        var wrong = PlantedText.Read("Vi mødes i kantinen kl. \u000112\u0002", [(PersonalDataKind.CprNumber, "none", 1)], smallLetters: false);
        Assert.Equal(0, PrivacyMeasure.Of([wrong]).Recall(PersonalDataKind.CprNumber));
    }
}
