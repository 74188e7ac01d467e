namespace TeamsPilotBot.Dialogs.SearchWords;

/// <summary>What a button about search words does.</summary>
public enum SearchWordVerb
{
    /// <summary>Shows a page of the list; for curators and administrators.</summary>
    List,

    /// <summary>Shows an empty form.</summary>
    Form,

    /// <summary>Adds what stands in the form.</summary>
    Save,

    /// <summary>Asks whether words are really to be removed.</summary>
    Ask,

    /// <summary>Removes words.</summary>
    Remove,

    /// <summary>Adds words again that were just removed.</summary>
    Restore,
}

/// <summary>What is so of verbs.</summary>
public static class SearchWordVerbs
{
    /// <summary>Whether it only shows how things stand, so that the same click is answered anew each time.</summary>
    /// <param name="verb">The verb.</param>
    public static bool OnlyShows(this SearchWordVerb verb) => verb is SearchWordVerb.List or SearchWordVerb.Form or SearchWordVerb.Ask;
}
