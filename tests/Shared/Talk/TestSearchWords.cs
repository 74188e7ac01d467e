using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.SearchWords;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Tests;

/// <summary>The real search words over the store of the review.</summary>
internal sealed class TestSearchWords
{
    public TestSearchWords(TestKnowledge knowledge)
    {
        Book = BookOf(knowledge.Reviewing.Store, knowledge.Language, knowledge.Index, knowledge.Clock);
        Listing = new SearchWordListing(Book, new FileWords(2));
        Actions = new SearchWordActions(Listing, new SearchWordChanges(Book, new SearchWordReach(knowledge.Index), Listing), NullLogger<SearchWordActions>.Instance);
        Commands = [new SearchWordsCommand(Listing)];
    }

    public SearchWordBook Book { get; }

    public SearchWordListing Listing { get; }

    public SearchWordActions Actions { get; }

    public IReadOnlyList<ICommand> Commands { get; }

    /// <summary>The words of one instance.</summary>
    public static SearchWordBook BookOf(IDocumentStore store, LanguageData language, LessonIndex index, TimeProvider clock)
        => new(store, language, index, new SearchWordRules(language, UnlikePairs.Parse(File.ReadLines(SeedData.PathOf("lexicon/unlike.tsv")))), clock, NullLogger<SearchWordBook>.Instance);
}
