using TeamsPilotBot.Knowledge.Privacy.Names;

namespace TeamsPilotBot.Knowledge.Tests.Privacy.Corpus;

/// <summary>Names of people who are not there. Many are in nobody's list of usual names.</summary>
internal static class PlantedNames
{
    private static readonly string[] First = Words(
        "Karen Mette Peter Anne Jens Lars Hanne Søren Kirsten Fatima Mohammed Ahmed Aisha Yusuf Camilla Thomas Bodil Gudrun Henrik Pernille Rasmus Katrine Ali Zahra "
        + "Jørgen Åse Øjvind Birthe Emil Freja Noah Oliver William Ida Magnus Inger-Lise Anne-Marie Jens-Ole Marie Ellen Gitte Vibeke Torben Dorthe Bjarne Susanne "
        + "Zbigniew Tuva Eydis Ásdís Bogumil Thandiwe Nkechi Jaroslaw Siobhan Ngozi Ljubica Rúna Hjördis Vytautas Dzevad Parwana Sivagini Thusitha Bakary Oddný "
        + "Ermias Tekle Mahnaz Wilfried Gunvor Palmira Desdemona Kunigunde Adaeze Lubomir Snezana Zvonko Anibal Benthe Kristiern Tancred Evert Ruslan Olesia Taras");

    private static readonly string[] Last = Words(
        "Hansen Nielsen Jensen Sørensen Pedersen Andersen Kristensen Larsen Møller Thomsen Poulsen Holm Lund Skov Bjerregaard Nørgaard Kjær Hussein Ali Nguyen Yilmaz "
        + "Christoffersen Mortensen Vestergaard Bach Friis Krogh Winther Schmidt Juhl Dahl Frederiksen Mikkelsen Østergaard Ahmed Hassan "
        + "Kowalczyk Okonkwo Guðmundsdóttir Ravnkilde Hesselaa Tvedebrink Mikkelborg Fibiger Gosvig Hvass Jungersen Lembcke Nakamura Oyelaran Rostgaard Sloth Trier Uldall "
        + "Zimmermann Al-Hassan O'Connor Pallesgaard Tesfaye Wickremasinghe Berisha Novákova Shevchenko Papadopoulos Castellanos Haugaard Brorholt Kejlberg Ditzel Egsgaard Gjessing "
        + "Hilligsøe Kvistgaard Lauenborg Maltha Nordestgaard Ranfelt Skjoldborg Tarp Wetche Ytting Bredahl Callesen Dideriksen Ellegaard Fonnesbech");

    private static readonly string[] Middle = ["", "", "", "", "Marie ", "Bang ", "van der ", "K. ", "Lykke ", "von "];

    /// <summary>A full name, with the list of names asked only for what to report it under.</summary>
    public static (string Value, string Variety) Full(Random random)
    {
        var first = First[random.Next(First.Length)];
        var last = Last[random.Next(Last.Length)];
        var name = first + " " + Middle[random.Next(Middle.Length)] + last;
        return (PlantedText.Secret(name), Variety(first, last));
    }

    /// <summary>A first name.</summary>
    public static (string Value, string Variety) FirstOnly(Random random)
    {
        var first = First[random.Next(First.Length)];
        return (PlantedText.Secret(first), NameBook.Shared.IsFirstName(first) ? "first name, listed" : "first name, unlisted");
    }

    private static string Variety(string first, string last)
        => (NameBook.Shared.IsFirstName(first), NameBook.Shared.IsListedSurname(last)) switch
        {
            (true, true) => "both listed",
            (true, false) => "first name listed",
            (false, true) => "surname listed",
            _ => "none listed",
        };

    private static string[] Words(string words) => words.Split(' ');
}
