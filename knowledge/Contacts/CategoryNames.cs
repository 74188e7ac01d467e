using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>The names of the areas, as they stand in a sentence.</summary>
public static class CategoryNames
{
    private static readonly TextCatalog Texts = new(typeof(ContactDirectory));

    /// <summary>The name of an area, such as "leverandører og indkøb".</summary>
    /// <param name="category">The area.</param>
    /// <param name="language">The language.</param>
    public static string Of(Category category, Language language) => Texts.Get(language, $"Category.{category}");

    /// <summary>The name with a capital, as it stands alone.</summary>
    /// <param name="category">The category.</param>
    /// <param name="language">The language.</param>
    public static string Heading(Category category, Language language)
    {
        var name = Of(category, language);
        return char.ToUpper(name[0], language.Culture()) + name[1..];
    }
}
