using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>Where all projects stand.</summary>
/// <param name="Language">The language.</param>
/// <param name="Picture">Where they stand.</param>
/// <param name="Address">Where the drawn picture is seen; null if it has to be made of the card itself.</param>
public sealed record PortfolioReply(Language Language, PortfolioPicture Picture, string? Address) : Reply(Language);

/// <summary>Where chosen projects stand.</summary>
/// <param name="Language">The language.</param>
/// <param name="Picture">Where all stand.</param>
/// <param name="ProjectIds">The chosen ones, at least one; each is placed or not.</param>
/// <param name="IsOwn">Whether whoever reads it leads them.</param>
/// <param name="Address">Where the drawn picture is seen; null if it has to be made of the card itself.</param>
public sealed record ProjectPlaceReply(Language Language, PortfolioPicture Picture, EquatableList<string> ProjectIds, bool IsOwn, string? Address) : Reply(Language);

/// <summary>What is known and what is missing, by area and phase.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Matrix">The matrix.</param>
public sealed record GapMatrixReply(Language Language, string Nonce, GapMatrix Matrix) : Reply(Language)
{
    /// <summary>Whether it tells of lessons only, since others read along.</summary>
    public bool OnlyLessons { get; init; }
}

/// <summary>One area of the matrix: its phases, its lessons page by page, and what recurs in it.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Category">The area.</param>
/// <param name="Matrix">The matrix.</param>
/// <param name="Lessons">The lessons of this page.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many lessons there are.</param>
/// <param name="Recurring">What several people have asked, those that most asked first; empty where it may not be told.</param>
public sealed record GapCategoryReply(
    Language Language, string Nonce, Category Category, GapMatrix Matrix, EquatableList<Lesson> Lessons, int First, int Total, EquatableList<RecurringGroup> Recurring)
    : Reply(Language)
{
    /// <summary>How many lessons are shown on a page.</summary>
    public const int PageSize = 8;

    /// <summary>The most recurring questions that are shown.</summary>
    public const int MostRecurring = 3;

    /// <summary>Whether it tells of lessons only, since others read along.</summary>
    public bool OnlyLessons { get; init; }
}
