using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Texts;

public class WordDifferenceTests
{
    private static Gen<string> Texts
        => Gen.Elements("vi", "spurgte", "om", "lov", "først", "😀", "æøå", "\n").ListOf(14).Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("Vi spurgte om lov.", "Vi spurgte ikke om lov.", "= Vi spurgte |+ ikke |= om lov.")]
    [InlineData("Det virkede", "Det virkede ikke", "= Det virkede|+  ikke")]
    [InlineData("Nej", "Ja", "- Nej|+ Ja")]
    [InlineData("Ens", "Ens", "= Ens")]
    [InlineData("", "Nyt", "+ Nyt")]
    [InlineData("Gammelt", "", "- Gammelt")]
    [InlineData("", "", "")]
    public void Only_the_words_that_changed_are_taken_out_and_put_in(string before, string after, string expected)
        => Assert.Equal(expected, string.Join('|', WordDifference.Of(before, after).Select(piece => $"{Sign(piece)} {piece.Text}")));

    [Fact]
    public void The_pieces_give_back_both_texts() => Properties.Hold(Gen.Zip(Texts, Texts), pair =>
    {
        var pieces = WordDifference.Of(pair.Item1, pair.Item2);
        Assert.Equal(pair.Item1, string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Added).Select(piece => piece.Text)));
        Assert.Equal(pair.Item2, string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Removed).Select(piece => piece.Text)));
        Assert.All(pieces, piece => Assert.NotEmpty(piece.Text));
        Assert.All(pieces.Zip(pieces.Skip(1)), next => Assert.NotEqual(next.First.Kind, next.Second.Kind));
    });

    [Fact]
    public void What_did_not_change_is_one_piece()
        => Properties.Hold(Texts, text => Assert.All(WordDifference.Of(text, text), piece => Assert.Equal(PieceKind.Same, piece.Kind)));

    [Fact]
    public void Texts_that_are_far_too_long_to_be_compared_word_by_word_are_replaced_between_their_ends()
    {
        var (before, after) = (string.Join(' ', Enumerable.Range(0, 5_000)), string.Join(' ', Enumerable.Range(0, 5_000).Select(i => i % 4_999 == 0 ? i : -i)));

        Assert.Equal([PieceKind.Same, PieceKind.Removed, PieceKind.Added, PieceKind.Same], WordDifference.Of(before, after).Select(piece => piece.Kind));
    }

    private static char Sign(TextPiece piece) => piece.Kind switch { PieceKind.Same => '=', PieceKind.Removed => '-', _ => '+' };
}
